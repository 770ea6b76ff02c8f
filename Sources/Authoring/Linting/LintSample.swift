/// A piece of a rule set; what it needs besides is left out.
package struct LintSample: Sendable {
    /// Keys of the rule set.
    package var pack = ""

    /// Keys of rules, one text for each.
    package var rules: [String] = []

    /// Keys of the first rule in the version before, where versions are compared.
    package var before: String?

    /// Keys of a rule set and of rules in it.
    static func pack(_ keys: String, rules: String...) -> LintSample {
        LintSample(pack: keys, rules: rules)
    }

    /// Keys of one rule.
    static func rule(_ keys: String) -> LintSample { LintSample(rules: [keys]) }

    /// Keys of several rules.
    static func rules(_ keys: String...) -> LintSample { LintSample(rules: keys) }

    /// Keys of one rule as it was and as it is.
    static func revision(from old: String, to new: String) -> LintSample {
        LintSample(rules: [new], before: old)
    }

    /// The sample as it is printed.
    var text: String {
        if let before { return "# before\n\(before)\n# after\n\(rules[0])" }
        if pack.isEmpty, rules.count == 1 { return rules[0] }
        let lines = pack.isEmpty ? [] : [pack]
        return (lines + (rules.isEmpty ? [] : ["rules:"] + rules.map(Self.item)))
            .joined(separator: "\n")
    }

    /// Keys as an element of a list.
    package static func item(_ keys: String) -> String {
        keys.split(separator: "\n").enumerated()
            .map { ($0.offset == 0 ? "  - " : "    ") + $0.element }.joined(separator: "\n")
    }
}
