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
            let fields = expression.children.map(\.moved).filter { child in
                guard let fields = scope.path(child)?.fields, !fields.isEmpty else { return false }
                let isAsked = child.prefixes.contains { guarded.contains($0) }
                return !isAsked && !fields.allSatisfy(\.isRequired)
            }
            return fields.prefix(1).map { ($0, expression) }
        }
        let inner = expression.loop.map { scope.entering($0) } ?? scope
        return expression.children.enumerated().flatMap { index, child in
            let known = expression.operation == .conditional && index == 1 ? expression.asked : []
            return unguarded(child, in: inner, guarded: guarded.union(known))
        }
    }
}

extension Expression {
    /// What is moved by `minus` or `plus`, or itself.
    fileprivate var moved: Expression {
        guard case .call(let call) = kind, ["minus", "plus"].contains(call.function) else {
            return self
        }
        return call.target ?? self
    }

    /// A field, and the fields that it lies in.
    fileprivate var prefixes: [Expression] {
        guard case .select(let operand, _) = kind else { return [self] }
        return [self] + operand.prefixes
    }

    /// What a condition asks for, before what holds where it is met.
    fileprivate var asked: [Expression] {
        children.first?.conjuncts.compactMap(\.presentOperand) ?? []
    }

    /// What is known to be present in every part of it.
    fileprivate var guards: [Expression] {
        if operation == .and { return conjuncts.compactMap(\.presentOperand) }
        return operation == .or ? disjuncts.compactMap { $0.negated?.presentOperand } : []
    }
}
