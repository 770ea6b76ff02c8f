import Diagnostics
import Rules
import YAML

/// A rule of the version before that is gone and that nothing replaces.
enum LostRule: Lint {
    static let name = "lost-rule"
    static let summary = "A rule of the version before is gone, and no rule replaces it."
    static let page = LintPage(
        avoid: .revision(from: "id: with-parents", to: "id: parents"),
        prefer: .revision(
            from: "id: with-parents",
            to: """
                id: parents
                replaces: with-parents
                """
        ),
        why: """
            Inventories waive rules and speak of them by id. Where an id is gone they cannot be
            read; 'replaces' tells which rule took its place. It is looked for with --against.
            """
    )

    static func findings(in linted: LintedPack) -> [Diagnostic] {
        guard let older = linted.older else { return [] }
        let known = Set(linted.pack.rules.flatMap { [$0.id] + $0.replaces })
        let place = linted.pack.document.mapping?.entries.first { $0.name == "rules" }?.key.span
        return older.rules.filter { !known.contains($0.id) }.map { rule in
            says(
                "rule '\(rule.id)' of \(older.name) is gone, and no rule replaces it",
                at: place ?? linted.pack.document.span,
                notes: [.init("it stood here", at: rule.span)]
            )
        }
    }
}
