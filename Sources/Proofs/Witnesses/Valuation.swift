import CEL

/// The values that a solver gave to terms.
struct Valuation {
    private let values: [Term: SExpression]

    init(_ values: [Term: SExpression]) {
        self.values = values
    }

    func truth(_ term: Term) -> Bool { term == .yes || values[term]?.word == "true" }

    func whole(_ term: Term) -> Int64? {
        values[term].flatMap { Self.number($0) }.flatMap { Int64(exactly: $0) }
    }

    func number(_ term: Term) -> Double? { values[term].flatMap { Self.number($0) } }

    func text(_ term: Term) -> String? {
        if case .text(let text)? = values[term] { text } else { nil }
    }

    private static func number(_ value: SExpression) -> Double? {
        if let word = value.word { return Double(word) }
        guard let parts = value.elements, let name = parts.first?.word else { return nil }
        let numbers = parts.dropFirst().compactMap { number($0) }
        switch (name, numbers.count) {
        case ("-", 1): return -numbers[0]
        case ("/", 2): return numbers[0] / numbers[1]
        default: return nil
        }
    }
}

extension Encoder {
    /// The terms whose values describe a school.
    var askedTerms: [Term] {
        var terms: Set<Term> = []
        for field in fields.values {
            terms.formUnion([field.recorded, field.nothing])
            terms.formUnion(field.content.terms)
        }
        terms.formUnion(texts.values.map(\.letters))
        return terms.subtracting([.yes, .no]).sorted { $0.text < $1.text }
    }
}

extension FieldVariables.Content {
    fileprivate var terms: [Term] {
        switch self {
        case .truth(let term), .number(let term), .day(let term): [term]
        case .word(let choices): choices.map(\.isSo)
        case .words(let words): words.map(\.isThere)
        case .references(_, let terms), .elements(let terms): terms
        case .text, .record, .other: []
        }
    }
}
