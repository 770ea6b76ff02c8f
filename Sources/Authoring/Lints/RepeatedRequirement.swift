import CEL
import Diagnostics
import Rules

/// Two rules that ask for the same.
enum RepeatedRequirement: Lint {
    static let name = "repeated-requirement"
    static let summary = "Two rules ask for the same, under the same condition."
    static let page = LintPage(
        avoid: .rules(
            """
            strength: may
            require: {at-least: 1, of: partnerships}
            """,
            """
            strength: must
            require: {at-least: 1, of: partnerships}
            """
        ),
        prefer: .rule(
            """
            strength: must
            require: {at-least: 1, of: partnerships}
            """
        ),
        why: """
            A school would read of one gap twice and count it twice. Where two clauses ask for the
            same, one rule can stand under the stronger.
            """
    )

    static func findings(in linted: LintedPack) -> [Diagnostic] {
        linted.pack.rules.repeated(by: { Wanted($0, in: linted) }).map { rule, first in
            says(
                "'\(rule.id)' asks for the same as '\(first.id)'",
                at: rule.span,
                notes: [.init("the first is here", at: first.span)]
            )
        }
    }

    /// What a rule comes down to.
    private struct Wanted: Hashable {
        let applies: Expression?
        let levels: [Expression]

        init?(_ rule: Rule, in linted: LintedPack) {
            applies = rule.applies?.condition.expression.normal
            switch rule.requirement {
            case .form(let form):
                levels = [form.expression.normal] + (form.emptiness.map { [$0.expression] } ?? [])
            case .levels(let forms): levels = forms.map(\.form.expression.normal)
            case .expression:
                guard let expression = linted.expressions[rule.id] else { return nil }
                levels = [expression.normal]
            }
        }
    }
}
