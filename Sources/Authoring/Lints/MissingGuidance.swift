import Diagnostics
import Rules

/// A rule that does not say what would show that it is met.
enum MissingGuidance: Lint {
    static let name = "missing-guidance"
    static let summary = "A rule does not say what would do as evidence."
    static let page = LintPage(
        avoid: .rule("question: \"With which parents do you work?\""),
        prefer: .rule(
            """
            question: "With which parents do you work?"
            guidance: "A diary entry or an e-mail."
            """
        ),
        why: """
            A librarian who does not know what counts will make new papers for the check, or leave
            the answer out. Name things that exist already.
            """
    )

    static func findings(in linted: LintedPack) -> [Diagnostic] {
        linted.pack.rules.filter { $0.guidance == nil }.map {
            says("'\($0.id)' has no guidance; wanted 'guidance: …'", at: $0.span)
        }
    }
}
