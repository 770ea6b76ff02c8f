import Rules

/// A worked example, with what it gives as small tables.
struct ExampleView {
    let name: SaidView
    let style: String
    let sign: String
    let outcome: String
    let level: [String]
    let given: GivenView

    init(_ example: Example, _ context: GuideContext) {
        name = context.english(example.name)
        style = example.expect.rawValue
        sign = example.expect.sign
        outcome = context.words.outcome(example.expect)
        level = example.level.map { [$0] } ?? []
        given = GivenView(example.given, context)
    }
}
