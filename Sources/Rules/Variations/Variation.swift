package import CEL
package import Diagnostics

/// One small slip that an author could have made: a wrong number, a swapped comparison, a condition
/// left out.
///
/// The kinds are those of mutation testing: R. DeMillo, R. Lipton and F. Sayward, "Hints on Test
/// Data Selection", Computer 11 (4), 1978, put to the parts that rules have.
package struct Variation<Changed: Sendable>: Sendable {
    package let kind: VariationKind

    /// Where the part is written that changes.
    package let span: Span

    /// The part in words.
    package let was: String

    /// What would stand there instead; none where the part would be left out.
    package let becomes: String?

    /// Of a graded rule, the level that the part is of.
    package private(set) var level: String?

    /// The whole with the part changed.
    package let changed: Changed

    package init(
        _ kind: VariationKind,
        at span: Span,
        _ was: String,
        _ becomes: String?,
        _ changed: Changed
    ) {
        (self.kind, self.span, self.was, self.becomes) = (kind, span, was, becomes)
        self.changed = changed
    }

    /// The same slip seen from a larger whole.
    package func map<Whole: Sendable>(_ whole: (Changed) -> Whole) -> Variation<Whole> {
        Variation<Whole>(kind, at: span, was, becomes, whole(changed)).at(level: level)
    }

    /// The same slip, said of one level of a graded rule.
    func at(level: String?) -> Variation {
        var variation = self
        variation.level = level
        return variation
    }
}

/// What kind of part a slip changes.
package enum VariationKind: String, CaseIterable, Sendable, Encodable {
    case number
    case period
    case comparison
    case quantifier
    case condition
    case word
    case ifNone = "if-none"
    case ifMissing = "if-missing"
}

/// What a form means.
package struct FormMeaning: Sendable, Hashable {
    package let expression: Expression
    package let emptiness: Emptiness?

    package init(_ expression: Expression, emptiness: Emptiness? = nil) {
        (self.expression, self.emptiness) = (expression, emptiness)
    }
}

extension RuleForm {
    /// What it means.
    package var meaning: FormMeaning { FormMeaning(expression, emptiness: emptiness) }
}
