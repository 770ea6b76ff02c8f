import Diagnostics
import Rules

/// A rule that leaves a school alone with its gap.
enum MissingRemedy: Lint {
    static let name = "missing-remedy"
    static let summary = "A rule has no remedy."
    static let page = LintPage(
        avoid: .rule("title: The library works with parents"),
        prefer: .rule(
            """
            title: The library works with parents
            remedy:
              action: "Ask the parents' association for one person to meet"
              effort: {hours: 1}
            """
        ),
        why: "A report that names a gap and no first step is put in a drawer."
    )

    static func findings(in linted: LintedPack) -> [Diagnostic] {
        linted.pack.rules.filter { $0.remedy == nil }.map {
            says("'\($0.id)' has no remedy; wanted 'remedy: {action: …}'", at: $0.span)
        }
    }
}
