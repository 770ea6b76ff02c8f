extension [String] {
    /// `a, b and c`.
    var inWords: String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " and " + last
    }

    /// The texts, each once, where it comes first.
    var withoutRepeats: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}

extension Int {
    /// `1 step`, `2 steps`.
    package func of(_ one: String, _ many: String? = nil) -> String {
        "\(self) \(self == 1 ? one : many ?? one + "s")"
    }
}

extension String {
    /// The text with a capital first letter.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// The sentence as part of another: a small first letter unless an abbreviation starts it.
    var asClause: String {
        guard dropFirst().first.map({ $0.isLowercase || $0 == " " }) ?? true else { return self }
        return prefix(1).lowercased() + dropFirst()
    }

    /// The sentence with a full stop, unless it ends in a sign already.
    var stopped: String { last.map { ".!?…".contains($0) } ?? true ? self : self + "." }
}
