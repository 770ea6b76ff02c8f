import CEL
import Diagnostics

extension Comparison {
    static let has = Comparison(
        keyword: "has",
        documentation: "The list includes this value.",
        operand: { $0.element.flatMap { $0.isSingle ? $0 : nil } },
        expression: { .call(.isIn, [$1, $0], at: $2) },
        witness: { $0.including([$0.operand]) }
    )

    static let hasAny = Comparison(
        keyword: "has-any",
        documentation: "The list includes one or more of these values.",
        operand: { $0.element.flatMap { $0.isSingle ? .list($0) : nil } },
        expression: { quantified(.exists, $0, $1, $2) },
        witness: { $0.including($0.operand.elements.map { Array($0.prefix(1)) } ?? []) }
    )

    static let hasAll = Comparison(
        keyword: "has-all",
        documentation: "The list includes all of these values.",
        operand: { $0.element.flatMap { $0.isSingle ? .list($0) : nil } },
        expression: { quantified(.all, $0, $1, $2) },
        witness: { $0.including($0.operand.elements ?? []) }
    )

    static let contains = Comparison(
        keyword: "contains",
        documentation: "The text has this text in it.",
        operand: { $0 == .text ? .text : nil },
        expression: { .member($0, "contains", [$1], at: $2) },
        witness: { _ in nil }
    )

    private static func quantified(
        _ kind: Comprehension.Kind,
        _ field: Expression,
        _ operand: Expression,
        _ span: Span
    ) -> Expression {
        let word = Expression.identifier("word", at: span)
        return .comprehension(
            kind,
            over: operand,
            as: "word",
            body: .call(.isIn, [word, field], at: span),
            at: span
        )
    }
}

extension Comparison.Witness {
    /// What the list holds now, and what it lacks of the values.
    func including(_ values: [Value]) -> Value? {
        let present = current?.elements ?? []
        return .list(present + values.filter { !present.contains($0) })
    }
}
