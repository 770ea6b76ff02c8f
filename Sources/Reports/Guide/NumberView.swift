import Rules

/// How far to look for partners of some kinds.
struct DistanceView {
    let kinds: [SaidView]
    let kilometres: String
    let because: [SaidView]

    init(_ band: DistanceBand, _ context: GuideContext) {
        kinds = context.kinds(band.kinds)
        kilometres = band.withinKilometres.map(\.plain).joined(separator: ", ")
        because = context.said(band.because)
    }
}

/// A parameter with whose choice it is and why.
struct NumberView {
    let name: String
    let anchor: String
    let title: SaidView
    let value: String
    let basis: String
    let because: SaidView

    init(_ parameter: Parameter, _ context: GuideContext) {
        name = parameter.name
        anchor = "number-\(name.slug)"
        title = parameter.title.map { context.said($0) } ?? context.english(name)
        value = parameter.text
        basis =
            parameter.basis == .source
            ? context.words.basisSource : context.words.basisInterpretation
        because = context.said(parameter.because)
    }
}
