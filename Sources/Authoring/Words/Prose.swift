/// English sentences, as a measure of reading age sees them.
struct Prose {
    private let words: [String]
    private let sentences: Int

    /// Takes texts, each of one sentence or more.
    init(_ texts: [String]) {
        words = texts.flatMap { text in
            text.split { !$0.isLetter && $0 != "'" && $0 != "’" }.map { $0.lowercased() }
        }
        sentences = texts.map { Self.sentences(in: $0) }.reduce(0, +)
    }

    /// The grade level of Kincaid and others, 1975; none of fewer words than ten.
    var grade: Double? {
        guard words.count >= 10, sentences > 0 else { return nil }
        let syllables = words.map { Self.syllables(in: $0) }.reduce(0, +)
        let length = Double(words.count) / Double(sentences)
        return 0.39 * length + 11.8 * Double(syllables) / Double(words.count) - 15.59
    }

    /// Words of four syllables or more, the longest first, each once.
    var longWords: [String] {
        let long = Set(words).map { ($0, Self.syllables(in: $0)) }.filter { $0.1 >= 4 }
        return long.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
    }

    /// Stretches that end with a mark and are followed by nothing or a blank.
    private static func sentences(in text: String) -> Int {
        let characters = Array(text)
        let ends = characters.indices.count { index in
            ".?!".contains(characters[index])
                && (index + 1 == characters.count || characters[index + 1] == " ")
        }
        return max(1, characters.last.map { ".?!".contains($0) } ?? true ? ends : ends + 1)
    }

    /// Groups of vowels, but for an e at the end or before a d that nobody hears; at least one.
    static func syllables(in word: String) -> Int {
        let letters = Array(word.filter(\.isLetter))
        let groups = letters.indices.count { index in
            letters[index].isVowel && (index == 0 || !letters[index - 1].isVowel)
        }
        return max(1, hasSilentEnd(letters) ? groups - 1 : groups)
    }

    /// Whether it ends as 'made' and 'shared' do, not as 'table', 'wanted' and 'agreed'.
    private static func hasSilentEnd(_ letters: [Character]) -> Bool {
        let isPast = letters.last == "d" && letters.dropLast().last == "e"
        let stem = letters.dropLast(isPast ? 2 : 1)
        guard letters.last == "e" || isPast, let last = stem.last, !last.isVowel else {
            return false
        }
        if isPast, last == "t" || last == "d" { return false }
        return last != "l" || stem.dropLast().last?.isVowel ?? true
    }
}

extension Character {
    fileprivate var isVowel: Bool { "aeiouy".contains(self) }
}
