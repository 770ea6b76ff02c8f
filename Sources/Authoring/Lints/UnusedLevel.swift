import Diagnostics
import Rules
import YAML

/// A level that no graded rule has.
enum UnusedLevel: Lint {
    static let name = "unused-level"
    static let summary = "No graded rule uses a level."
    static let page = LintPage(
        avoid: .pack("levels: {order: worst-first, names: [low, middle, high]}"),
        prefer: .pack(
            "levels: {order: worst-first, names: [low, high]}",
            rules: """
                levels:
                  low: {at-least: 1, of: partnerships}
                  high: {at-least: 2, of: partnerships}
                """
        ),
        why: "A scale in a report shows every level, and schools ask how to reach each of them."
    )

    static func findings(in linted: LintedPack) -> [Diagnostic] {
        var used: Set<String> = []
        for rule in linted.pack.rules {
            if case .levels(let levels) = rule.requirement { used.formUnion(levels.map(\.name)) }
        }
        let names = linted.pack.document.mapping?["levels"]?.mapping?["names"]?.elements ?? []
        return names.compactMap { node in
            guard let name = node.scalar?.text, !used.contains(name) else { return nil }
            return says("no rule uses the level '\(name)'", at: node.span)
        }
    }
}
