import CEL
import Diagnostics
import Rules

/// A rule in CEL that holds because there is nothing to look at.
enum QuantifierWithoutIfNone: Lint {
    static let name = "quantifier-without-if-none"
    static let summary = "'all' or '!exists' in CEL holds of an empty list, and nothing says so."
    static let page = LintPage(
        avoid: .rule("require-cel: partnerships.all(p, present(p.lead))"),
        prefer: .rule(
            "require: {every: partnerships, has: {lead: present}, if-none: not-applicable}"
        ),
        why: """
            All of no partners have a lead, so a school without partners meets the rule. A form says
            by 'if-none' what becomes of it; in CEL ask first whether there is anything, such as
            'partnerships.exists(p, true) && …'.
            """
    )

    static func findings(in linted: LintedPack) -> [Diagnostic] {
        linted.celRules.flatMap { rule, expression in
            quantified(expression, guarded: []).map {
                says("'\(rule.id)' holds where '\($0.range)' is empty", at: $0.span)
            }
        }
    }

    /// The ranges of quantifiers that hold of nothing, but those known to hold something.
    private static func quantified(
        _ expression: Expression,
        guarded: Set<Expression>
    ) -> [(range: Expression, span: Span)] {
        let guarded = guarded.union(expression.conjuncts.compactMap(\.nonEmpty))
            .union(expression.disjuncts.compactMap(\.empty))
        let loop = expression.loop ?? expression.negated?.loop
        let isOfNone = expression.loop?.isAll ?? expression.negated?.loop?.isExists ?? false
        guard let loop, isOfNone else {
            return expression.children.flatMap { quantified($0, guarded: guarded) }
        }
        let inner = quantified(loop.body, guarded: guarded)
        guard !guarded.contains(loop.range) else { return inner }
        return [(loop.range, expression.span)] + inner
    }
}

extension Comprehension {
    fileprivate var isAll: Bool { if case .all = kind { true } else { false } }
    fileprivate var isExists: Bool { if case .exists = kind { true } else { false } }
}

extension Expression {
    /// The list that is not empty where it holds.
    fileprivate var nonEmpty: Expression? {
        if let loop, loop.isExists { return loop.range }
        if let presentOperand { return presentOperand }
        guard operation == .greater || operation == .greaterOrEqual || operation == .notEquals
        else { return nil }
        return children.first?.sized
    }

    /// The list that is empty where it holds, said in so many words.
    fileprivate var empty: Expression? {
        guard operation == .equals, children.last?.kind == .literal(.int(0)) else { return nil }
        return children.first?.sized
    }

    /// What `size` is asked of.
    private var sized: Expression? {
        guard case .call(let call) = kind, call.function == "size" else { return nil }
        return call.target ?? call.arguments.first
    }
}
