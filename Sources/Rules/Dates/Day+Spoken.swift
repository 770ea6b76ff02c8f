import CEL

extension Day {
    /// A day as people write it, such as `2 October 2026`, `2/10/26` or `2026-10-02`.
    ///
    /// Days come before months, which may be shortened to three letters; of `October 2026` it is
    /// the first day.
    package init?(spoken text: String) {
        let words = text.lowercased().split { " /.,-".contains($0) }.map(String.init)
        let isYearFirst = words.first?.count == 4 && words.count == 3
        let parts = isYearFirst ? words.reversed() : words.count == 2 ? ["1"] + words : words
        guard parts.count == 3, let day = Self.number(parts[0], most: 31),
            let month = Self.month(parts[1]), let year = Self.year(parts[2]),
            let timestamp = Timestamp(year: year, month: month, day: day)
        else { return nil }
        self.init(timestamp)
    }

    private static func number(_ word: String, most: Int) -> Int? {
        let digits =
            ["st", "nd", "rd", "th"].first { word.hasSuffix($0) }
            .map { word.dropLast($0.count) } ?? word[...]
        return Int(digits).flatMap { (1...most).contains($0) ? $0 : nil }
    }

    private static func month(_ word: String) -> Int? {
        if let number = number(word, most: 12) { return number }
        guard word.count >= 3 else { return nil }
        let names = LocalizedText.languages.map { Phrasebook.of($0).values.months }
        return names.lazy.compactMap { months in
            months.firstIndex { $0.lowercased().hasPrefix(word) }.map { $0 + 1 }
        }
        .first
    }

    private static func year(_ word: String) -> Int? {
        guard let number = Int(word) else { return nil }
        return word.count == 2 ? 2000 + number : word.count == 4 ? number : nil
    }
}
