import Diagnostics
import Rules

/// Two rules that a report would show under one title.
enum RepeatedTitle: Lint {
    static let name = "repeated-title"
    static let summary = "Two rules have the same title."
    static let page = LintPage(
        avoid: .rules(
            """
            title: Partners are active
            require: {at-least: 1, of: partnerships}
            """,
            """
            title: Partners are active
            require: {at-most: 0, of: waivers}
            """
        ),
        prefer: .rules(
            """
            title: Partners are active
            require: {at-least: 1, of: partnerships}
            """,
            """
            title: Nothing is waived
            require: {at-most: 0, of: waivers}
            """
        ),
        why: "In a report people know a rule by its title alone."
    )

    static func findings(in linted: LintedPack) -> [Diagnostic] {
        linted.pack.rules.repeated(by: { $0.title().lowercased() }).map { rule, first in
            says(
                "'\(rule.id)' has the same title as '\(first.id)'",
                at: rule.place("title"),
                notes: [.init("the first is here", at: first.place("title"))]
            )
        }
    }
}

extension Array {
    /// Elements with a key that an earlier one has, each with the first that has it.
    func repeated<Key: Hashable>(by key: (Element) -> Key?) -> [(Element, first: Element)] {
        var first: [Key: Element] = [:]
        return compactMap { element in
            guard let key = key(element) else { return nil }
            if let earlier = first[key] { return (element, earlier) }
            first[key] = element
            return nil
        }
    }
}
