import Diagnostics
import Rules
import YAML

/// An id in `replaces` that two rules claim, or that a rule still has.
enum ReplacedTwice: Lint {
    static let name = "replaced-twice"
    static let summary = "An id in 'replaces' stands twice, or a rule still has it."
    static let page = LintPage(
        avoid: .rules(
            """
            id: inside
            replaces: [partners]
            """,
            """
            id: outside
            replaces: [partners, inside]
            """
        ),
        prefer: .rules(
            """
            id: inside
            replaces: [partners]
            """,
            "id: outside"
        ),
        why: """
            'replaces' tells those who compare versions which rule took the place of another. A
            rule can have one successor, and none while it is there itself.
            """
    )

    static func findings(in linted: LintedPack) -> [Diagnostic] {
        let ids = Set(linted.pack.rules.map(\.id))
        var first: [String: Span] = [:]
        return linted.pack.rules.flatMap(\.replacedNodes).compactMap { node in
            guard let name = node.scalar?.text else { return nil }
            if ids.contains(name) {
                return says("'\(name)' cannot be replaced: a rule still has it", at: node.span)
            }
            guard let earlier = first[name] else {
                first[name] = node.span
                return nil
            }
            let note = Diagnostic.Note("the first is here", at: earlier)
            return says("'\(name)' is replaced twice", at: node.span, notes: [note])
        }
    }
}

extension Rule {
    fileprivate var replacedNodes: [Node] {
        written("replaces").map { $0.elements ?? [$0] } ?? []
    }
}
