import Diagnostics
import Rules

/// A rule that schools cannot be asked about.
enum MissingQuestion: Lint {
    static let name = "missing-question"
    static let summary = "A rule has no question."
    static let page = LintPage(
        avoid: .rule("title: The library works with parents"),
        prefer: .rule(
            """
            title: The library works with parents
            question: "With which parents do you work?"
            """
        ),
        why: """
            Question sheets and reports ask schools in the words of 'question'. A title states what
            should be; people who are asked a plain question answer what is.
            """
    )

    static func findings(in linted: LintedPack) -> [Diagnostic] {
        linted.pack.rules.filter { $0.question == nil }.map {
            says("'\($0.id)' has no question; wanted 'question: …'", at: $0.span)
        }
    }
}
