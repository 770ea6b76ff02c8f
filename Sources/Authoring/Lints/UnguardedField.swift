import CEL
import Diagnostics
import Rules

/// A field in CEL that is put in order and may be `none`, which has no order.
enum UnguardedField: Lint {
    static let name = "unguarded-field"
    static let summary = "A field that may be none is compared in CEL without 'present'."
    static let page = LintPage(
        avoid: .rule("require-cel: library.support.training_days_per_year >= 1.0"),
        prefer: .rule(
            """
            require-cel: >-
              present(library.support.training_days_per_year)
              && library.support.training_days_per_year >= 1.0
            """
        ),
        why: """
            A school may write 'none' for a field. Then 'at least 1' is neither true nor false, and
            the rule ends in an error where it should be missed. Forms ask for 'present' themselves.
            """
    )

    static func findings(in linted: LintedPack) -> [Diagnostic] {
        linted.celRules.flatMap { rule, expression in
            let scope = FieldScope(linted.pack.model)
            return unguarded(expression, in: scope, guarded: []).map { field, comparison in
                says(
                    "'\(field)' may be none, and '\(rule.id)' does not ask first by 'present(…)'",
                    at: field.span,
                    fix: fix(field, comparison)
                )
            }
        }
    }

    private static func fix(_ field: Expression, _ comparison: Expression) -> Fix {
        let span = comparison.span
        let start = Span(source: span.source, range: span.range.lowerBound..<span.range.lowerBound)
        let end = Span(source: span.source, range: span.range.upperBound..<span.range.upperBound)
        return Fix(
            "Ask first whether it is present",
            [Edit(start, "(present(\(field)) && "), Edit(end, ")")]
        )
    }

    /// Fields in comparisons that nothing around them has asked for.
    private static func unguarded(
        _ expression: Expression,
        in scope: FieldScope,
        guarded: Set<Expression>
    ) -> [(field: Expression, comparison: Expression)] {
        let guarded = guarded.union(expression.guards)
        if expression.isOrdering {
            let fields = expression.children.filter { child in
                guard let field = scope.field(child) else { return false }
                return !field.isRequired && !guarded.contains(child)
            }
            return fields.prefix(1).map { ($0, expression) }
        }
        if case .call(let call) = expression.kind, expression.operation == .conditional,
            call.arguments.count == 3
        {
            let known = guarded.union(call.arguments[0].conjuncts.compactMap(\.presentOperand))
            return unguarded(call.arguments[0], in: scope, guarded: guarded)
                + unguarded(call.arguments[1], in: scope, guarded: known)
                + unguarded(call.arguments[2], in: scope, guarded: guarded)
        }
        let inner = expression.loop.map { scope.entering($0) } ?? scope
        return expression.children.flatMap { unguarded($0, in: inner, guarded: guarded) }
    }
}

extension Expression {
    /// What is known to be present in every part of it.
    fileprivate var guards: [Expression] {
        switch operation {
        case .and: conjuncts.compactMap(\.presentOperand)
        case .or: disjuncts.compactMap { $0.negated?.presentOperand }
        default: []
        }
    }
}
