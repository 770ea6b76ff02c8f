import Diagnostics
import Rules
import YAML

/// A clause for people to check that has rules, or that says nothing of how to check it.
///
/// The reverse, a clause for rules that has none, is an error of the rule set itself: no check may
/// pass over a clause in silence.
enum ManualClause: Lint {
    static let name = "manual-clause"
    static let summary = "A clause 'checked-by: manual' has rules, or no question for a person."
    static let page = LintPage(
        avoid: .pack("clauses: [{id: c, title: Partners meet, checked-by: manual}]"),
        prefer: .pack(
            """
            clauses:
              - {id: c, title: Partners meet}
              - {id: d, title: Meetings go well, checked-by: manual, question: "How do they go?"}
            """
        ),
        why: """
            A manual clause is work for a person, who needs a question or a note to go by. One that
            rules check says of itself what is not so, and a person would check it again.
            """
    )

    static func findings(in linted: LintedPack) -> [Diagnostic] {
        let checked = Set(linted.pack.rules.map(\.clause))
        return linted.pack.clauses.filter { $0.checkedBy == .manual }.compactMap { clause in
            if checked.contains(clause.id) { return withRules(clause) }
            let mapping = clause.node.mapping
            guard mapping?["question"] == nil, mapping?["note"] == nil else { return nil }
            return says(
                "manual clause '\(clause.id)' tells nobody how to check it; wanted 'question: …'",
                at: clause.span
            )
        }
    }

    private static func withRules(_ clause: Clause) -> Diagnostic {
        let place = clause.node.mapping?["checked-by"]?.span ?? clause.span
        return says(
            "clause '\(clause.id)' is declared manual and has rules",
            at: place,
            fix: Fix("Let its rules check it", [Edit(place, "rules")])
        )
    }
}
