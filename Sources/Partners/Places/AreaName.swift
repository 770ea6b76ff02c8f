/// Compares names as people write them: `Cambridgeshire` is `Cambridgeshire County Council`.
enum AreaName {
    /// The words of an authority's style, which are not its name.
    private static let style: Set<Substring> = [
        "council", "county", "borough", "metropolitan", "city", "district", "of", "the", "royal",
        "london",
    ]

    /// The name of an authority without its style, for comparing alone.
    static func folded(_ name: String) -> String {
        let words = words(name)
        let own = words.filter { !style.contains($0) }
        return (own.isEmpty ? words : own).joined(separator: " ")
    }

    /// The letters and digits of a name in small letters, for comparing alone.
    static func words(_ name: String) -> [Substring] {
        let small = name.lowercased()
        return small.unicodeScalars.split { !$0.standsInWord }.map { Substring($0) }
    }
}

extension Unicode.Scalar {
    /// Whether it is a letter or a digit.
    fileprivate var standsInWord: Bool {
        guard isASCII else { return properties.isAlphabetic || properties.numericType != nil }
        return ("a"..."z").contains(self) || ("0"..."9").contains(self)
    }
}
