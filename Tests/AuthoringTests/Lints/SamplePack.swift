import Authoring

/// A whole rule set around a sample of a page.
enum SamplePack {
    private static let head: [(key: String, text: String)] = [
        ("format", "concordat/rules/1"), ("id", "sample"), ("version", "1.0.0"),
        ("source", "{work: W}"), ("model", "models/partnership-inventory.yaml"),
        ("examples-as-of", "2026-11-20"), ("clauses", "[{id: c, title: C}]"),
    ]

    static func text(_ sample: LintSample) -> String {
        let rules = sample.rules.isEmpty ? [""] : sample.rules
        return whole(sample.pack, rules)
    }

    /// The version before.
    static func before(_ sample: LintSample) -> String? { sample.before.map { ofRule($0) } }

    static func ofRule(_ keys: String) -> String { whole("", [keys]) }

    /// The rule set of keys of its own, rules among them or not.
    static func ofPack(_ keys: String) -> String {
        whole(keys, self.keys(of: keys).contains("rules") ? [] : [""])
    }

    private static func whole(_ pack: String, _ rules: [String]) -> String {
        let own = keys(of: pack)
        let lines = head.filter { !own.contains($0.key) }.map { "\($0.key): \($0.text)" }
        let list = rules.enumerated().map { LintSample.item(rule($0.offset, $0.element)) }
        return (lines + [pack] + (rules.isEmpty ? [] : ["rules:"] + list))
            .joined(separator: "\n") + "\n"
    }

    private static func rule(_ number: Int, _ text: String) -> String {
        let own = keys(of: text)
        var keys = [
            ("id", "r\(number)"), ("clause", "c"), ("strength", "may"), ("title", "T\(number)"),
        ]
        if own.isDisjoint(with: ["require", "require-cel", "levels"]) {
            keys.append(("require", "{at-least: 1, of: partnerships}"))
        }
        let lines = keys.filter { !own.contains($0.0) }.map { "\($0.0): \($0.1)" }
        return (lines + [text]).joined(separator: "\n")
    }

    private static func keys(of text: String) -> Set<String> {
        Set(
            text.split(separator: "\n").filter { !$0.hasPrefix(" ") }
                .map { String($0.prefix { $0 != ":" }) }
        )
    }
}
