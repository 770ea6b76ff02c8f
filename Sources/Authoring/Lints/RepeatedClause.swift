import Diagnostics
import Rules

/// Two clauses that say the same.
enum RepeatedClause: Lint {
    static let name = "repeated-clause"
    static let summary = "Two clauses have the same title."
    static let page = LintPage(
        avoid: .pack(
            """
            clauses:
              - {id: c, title: Partners are friendly}
              - {id: d, title: Partners are friendly, checked-by: manual, question: "Are they?"}
            """
        ),
        prefer: .pack(
            """
            clauses:
              - {id: c, title: Partners are friendly}
              - {id: d, title: Partners are helpful, checked-by: manual, question: "Are they?"}
            """
        ),
        why: """
            A clause stands for one thing that the guideline says. Two with one title are one
            clause with two rules, or one of them has the wrong title.
            """
    )

    static func findings(in linted: LintedPack) -> [Diagnostic] {
        linted.pack.clauses.repeated(by: { $0.title().lowercased() }).map { clause, first in
            says(
                "clause '\(clause.id)' has the same title as '\(first.id)'",
                at: clause.span,
                notes: [.init("the first is here", at: first.span)]
            )
        }
    }
}
