import Diagnostics
import Rules

/// An allowance for which nothing is found, or of something that there is not.
///
/// It is no part of the list of lints: it can only be told when they have all been run.
enum UnusedAllowance: Lint {
    static let name = "unused-allowance"
    static let summary = "An allowance in 'lint:' names nothing that a lint finds."
    static let page = LintPage(
        avoid: .pack(
            """
            lint:
              allow:
                - {lint: unused-parameter, because: "It is for the next version of the rule set"}
            """
        ),
        prefer: .pack(
            """
            parameters:
              recent:
                type: period
                default: 12 months
                basis: source
                because: "The clause says so."
            lint:
              allow:
                - {lint: unused-parameter, because: "It is for the next version of the rule set"}
            """
        ),
        why: """
            An allowance that outlives its reason would hide the next fault of its kind. Take it
            out when what it allowed is mended.
            """
    )

    static func findings(in linted: LintedPack) -> [Diagnostic] {
        Lints.findings(in: linted).filter { $0.code == "lint/\(name)" }
    }

    static func findings(_ allowances: Allowances, ran: Set<String>) -> [Diagnostic] {
        allowances.pack.lintAllowances.enumerated().compactMap { index, allowance in
            if Lints.named(allowance.lint) == nil { return unknown(allowance) }
            guard ran.contains(allowance.lint), !allowances.used.contains(index) else { return nil }
            let place = allowance.rule.map { " in '\($0)'" } ?? ""
            return says("nothing is found by '\(allowance.lint)'\(place)", at: allowance.span)
        }
    }

    private static func unknown(_ allowance: LintAllowance) -> Diagnostic {
        let near = NearestName.of(allowance.lint, in: Lints.names)
        let text = "there is no lint '\(allowance.lint)'"
        return Diagnostic(
            LintMessage(lint: name, text: text, suggestion: near),
            at: allowance.span
        )
    }
}
