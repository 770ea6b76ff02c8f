import CEL
import Diagnostics

/// One way of comparing a field with something; it means the expression that it turns into.
package struct Comparison: Sendable {
    /// The key that authors write.
    package let keyword: String

    /// What it asks, in a sentence.
    package let documentation: String

    /// The type that its operand must have for a field of a type; none where it does not fit.
    package let operand: @Sendable (FieldType) -> FieldType?

    /// Whether its operand decides what it asks, and so stands in the rule and is no parameter.
    package var isWritten = false

    /// The expression that it means, of the field and the operand.
    let expression: @Sendable (Expression, Expression, Span) -> Expression

    /// A value of the field that would satisfy it.
    let witness: @Sendable (Witness) -> Value?

    /// What a witness is made from.
    struct Witness {
        let operand: Value
        let current: Value?
        let field: FieldDefinition
        let situation: Situation
    }

    /// Every comparison there is.
    ///
    /// A new one is a value in `Comparisons` and a name in this list.
    package static let all: [Comparison] =
        [.equal, .isNot, .oneOf, .noneOf, .has, .hasAny, .hasAll, .contains, .present]
        + [.atLeast, .atMost, .moreThan, .lessThan, .after, .before, .onOrAfter, .onOrBefore]
        + [.within, .dueWithin]

    package static let keywords = all.map(\.keyword)
}
