import CEL
import Diagnostics

extension Comparison {
    /// A date in the last period, the day of the check being the last.
    static let within = Comparison(
        keyword: "within",
        documentation:
            "A date in the last period, the day of the check included: `{within: 12 months}`.",
        operand: { $0 == .date ? .period : nil },
        expression: { field, operand, span in
            let asOf = Expression.identifier("as_of", at: span)
            return between(field, .member(asOf, "minus", [operand], at: span), asOf, span)
        },
        witness: { .timestamp($0.situation.asOf.timestamp) }
    )

    /// A date from the day of the check to a period ahead.
    static let dueWithin = Comparison(
        keyword: "due-within",
        documentation: "A date from the day of the check to a period ahead.",
        operand: { $0 == .date ? .period : nil },
        expression: { field, operand, span in
            let asOf = Expression.identifier("as_of", at: span)
            return between(field, asOf, .member(asOf, "plus", [operand], at: span), span)
        },
        witness: { witness in
            witness.operand.period
                .flatMap { witness.situation.asOf.adding($0) }
                .map { .timestamp($0.timestamp) }
        }
    )

    private static func between(
        _ field: Expression,
        _ first: Expression,
        _ last: Expression,
        _ span: Span
    ) -> Expression {
        .and(
            [
                .call("present", [field], at: span),
                .call(.greaterOrEqual, [field, first], at: span),
                .call(.lessOrEqual, [field, last], at: span),
            ],
            at: span
        )
    }
}
