import Diagnostics
import Rules
import YAML

/// A title, message or action that starts small or ends with a full stop.
enum SentenceStyle: Lint {
    static let name = "sentence-style"
    static let summary = "A title, message or action starts lower case or ends with a full stop."
    static let page = LintPage(
        avoid: .rule("title: the library works with parents."),
        prefer: .rule("title: The library works with parents"),
        why: """
            Reports set titles, messages and actions beside each other, as headings and in lists.
            One style makes them read as the work of one hand.
            """
    )

    static func findings(in linted: LintedPack) -> [Diagnostic] {
        let rules = linted.pack.rules.flatMap { rule in
            [rule.written("title"), rule.written("message"), rule.written("message-met")]
                + [rule.written("remedy")?.mapping?["action"]]
        }
        let clauses = linted.pack.clauses.map { $0.node.mapping?["title"] }
        return (rules + clauses).compactMap(\.self).flatMap(\.texts).flatMap { findings($0) }
    }

    private static func findings(_ text: LocatedText) -> [Diagnostic] {
        var found: [Diagnostic] = []
        let count = text.text.utf8.count
        if let first = text.text.unicodeScalars.first, first.properties.isLowercase {
            let place = text.span(of: 0..<String(first).utf8.count)
            let fix = Fix("Start with a capital", [Edit(place, first.properties.uppercaseMapping)])
            found.append(says("wanted a capital at the start", at: place, fix: fix))
        }
        if text.text.hasSuffix("."), !text.text.hasSuffix("..") {
            let place = text.span(of: count - 1..<count)
            let fix = Fix("Take the full stop out", [Edit(place, "")])
            found.append(says("wanted no full stop at the end", at: place, fix: fix))
        }
        return found
    }
}

extension Node {
    /// The text, or the texts of all languages.
    var texts: [LocatedText] {
        if let scalar { return [scalar.located] }
        return mapping?.entries.compactMap(\.value.scalar?.located) ?? []
    }
}
