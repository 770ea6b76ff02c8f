import Diagnostics
import Rules

/// A remedy of which nobody knows how much work it is.
enum RemedyWithoutEffort: Lint {
    static let name = "remedy-without-effort"
    static let summary = "A remedy does not say how many hours or how much money it takes."
    static let page = LintPage(
        avoid: .rule("remedy: {action: \"Ask the parents' association for one person to meet\"}"),
        prefer: .rule(
            """
            remedy:
              action: "Ask the parents' association for one person to meet"
              effort: {hours: 1}
            """
        ),
        why: "Gaps are put in order by what closing them takes; one without effort comes last."
    )

    static func findings(in linted: LintedPack) -> [Diagnostic] {
        linted.pack.rules.filter { $0.remedy != nil && !$0.hasEffort }.map {
            says(
                "the remedy of '\($0.id)' has no effort; wanted 'effort: {hours: …}'",
                at: $0.place("remedy")
            )
        }
    }
}

extension Rule {
    fileprivate var hasEffort: Bool { remedy?.hours != nil || remedy?.cost != nil }
}
