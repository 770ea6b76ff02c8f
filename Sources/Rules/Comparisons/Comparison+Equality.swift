import CEL

extension Comparison {
    static let equal = Comparison(
        keyword: "is",
        documentation: "The field holds this value.",
        operand: { $0.isSingle ? $0 : nil },
        expression: { .call(.equals, [$0, $1], at: $2) },
        witness: \.operand
    )

    static let isNot = Comparison(
        keyword: "is-not",
        documentation: "The field holds another value.",
        operand: { $0.isSingle ? $0 : nil },
        expression: { .call(.notEquals, [$0, $1], at: $2) },
        witness: { $0.firstWord { word, operand in word != operand } }
    )

    static let oneOf = Comparison(
        keyword: "one-of",
        documentation: "The field holds one of these values.",
        operand: { $0.isSingle ? .list($0) : nil },
        expression: { .call(.isIn, [$0, $1], at: $2) },
        witness: { $0.operand.elements?.first }
    )

    static let noneOf = Comparison(
        keyword: "none-of",
        documentation: "The field holds none of these values.",
        operand: { $0.isSingle ? .list($0) : nil },
        expression: { .not(.call(.isIn, [$0, $1], at: $2), at: $2) },
        witness: { witness in
            witness.firstWord { word, operand in !(operand.elements ?? []).contains(word) }
        }
    )
}

extension FieldType {
    /// Whether it is one plain value.
    var isSingle: Bool {
        switch self {
        case .text, .yesNo, .wholeNumber, .number, .date, .word, .reference: true
        case .money, .period, .place, .list, .record: false
        }
    }
}

extension Comparison.Witness {
    /// The first word of the field's vocabulary that fits; for a truth, the other truth.
    func firstWord(_ fits: (Value, Value) -> Bool) -> Value? {
        let words = situation.model.vocabulary(of: field.type)?.names.map { Value.string($0) } ?? []
        return (words + [.bool(true), .bool(false)].filter { _ in field.type == .yesNo })
            .first { fits($0, operand) }
    }
}
