import Rules

extension Mutant {
    /// A name for an example that tells the rule from the slip, which no other example has:
    /// "at least 2, not at least 3".
    func name(besides taken: [String]) -> String {
        let name = variation.level.map { "\(distinction) (\($0))" } ?? distinction
        guard taken.contains(name) else { return name }
        let free = (2...).lazy.map { "\(name) (\($0))" }.first { !taken.contains($0) }
        return free ?? name
    }

    /// What the rule says and the slip does not.
    private var distinction: String {
        let was = Self.shortened(variation.was)
        guard let becomes = variation.becomes, !Self.isDenial(variation.was, becomes) else {
            return "decided by: \(was)"
        }
        switch variation.kind {
        case .ifNone, .ifMissing:
            return "\(was.unquoted), not \(becomes.unquoted.split(separator: " ").last ?? "")"
        case .number, .period, .comparison, .quantifier, .condition, .word:
            let other = isExpression ? becomes : Self.end(of: becomes, after: variation.was)
            return "\(was), not \(Self.shortened(other))"
        }
    }

    /// Whether the author wrote the requirement out as an expression.
    private var isExpression: Bool {
        if case .expression = rule.requirement { true } else { false }
    }

    /// Whether one is the other denied.
    private static func isDenial(_ first: String, _ second: String) -> Bool {
        first.hasSuffix(second) || second.hasSuffix(first)
    }

    /// A text without the words with which another begins too, unless what is left would be a "not"
    /// or a part of a list.
    private static func end(of text: String, after other: String) -> String {
        let (words, others) = (text.split(separator: " "), other.split(separator: " "))
        let shared = zip(words, others).prefix { $0 == $1 && $0 != "at" }.count
        let list = words[..<shared].indices.dropFirst().first {
            words[$0] == "of" && ["one", "none", "all"].contains(words[$0 - 1])
        }
        let rest = words[(list.map { $0 + 1 } ?? shared)...]
        return rest.isEmpty || rest.first == "not" ? text : rest.joined(separator: " ")
    }

    private static func shortened(_ text: String) -> String {
        text.count <= 120 ? text : "\(text.prefix(119))…"
    }
}

extension String {
    /// The text without quotation marks around it.
    fileprivate var unquoted: String {
        hasPrefix("'") && hasSuffix("'") && count > 1 ? String(dropFirst().dropLast()) : self
    }
}
