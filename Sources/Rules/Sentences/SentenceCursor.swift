import Diagnostics

/// A place in a sentence that is being read.
///
/// Capitals, kinds of space and kinds of apostrophe make no difference to what a word is.
struct SentenceCursor: Sendable {
    private struct Unit: Sendable {
        let folded: Character
        let original: Character
        let range: Range<Int>
    }

    let text: LocatedText
    private let units: [Unit]
    private(set) var index = 0

    init(_ text: LocatedText) {
        self.text = text
        var offset = 0
        units = text.text.map { character in
            let start = offset
            offset += character.utf8.count
            return Unit(
                folded: character.foldedForSentences,
                original: character,
                range: start..<offset
            )
        }
        skipSpace()
    }

    var isAtEnd: Bool { index >= units.count }

    /// The next character, with what makes no difference taken away.
    var next: Character? { isAtEnd ? nil : units[index].folded }

    /// Where the cursor is, as an offset of the text.
    var offset: Int {
        index < units.count ? units[index].range.lowerBound : text.text.utf8.count
    }

    /// The place from an earlier cursor to this one, without the space between.
    func span(from start: SentenceCursor) -> Span {
        var end = index
        while end > start.index, units[end - 1].folded == " " { end -= 1 }
        let upper = end > start.index ? units[end - 1].range.upperBound : start.offset
        return text.span(of: start.offset..<max(start.offset, upper))
    }

    /// Goes past a phrase where it stands here.
    mutating func take(_ phrase: String) -> Bool {
        guard phrase.first?.foldedForSentences == next else { return phrase.isEmpty }
        return take(folded: phrase.foldedForSentences)
    }

    /// Goes past the longest of the phrases that stands here, and says which.
    mutating func take(longestOf phrases: [String]) -> String? {
        phrases.sorted { $0.count > $1.count }.first { take($0) }
    }

    mutating func take(folded phrase: [Character]) -> Bool {
        var end = index
        for character in phrase {
            if character == " " {
                guard end < units.count, units[end].folded == " " else { return false }
                while end < units.count, units[end].folded == " " { end += 1 }
            } else {
                guard end < units.count, units[end].folded == character else { return false }
                end += 1
            }
        }
        guard !splitsWord(at: end, after: phrase.last) else { return false }
        index = end
        skipSpace()
        return true
    }

    /// Goes past the characters that satisfy a test.
    mutating func take(while fits: (Character) -> Bool) -> String {
        var taken = ""
        while index < units.count, fits(units[index].original) {
            taken.append(units[index].original)
            index += 1
        }
        skipSpace()
        return taken
    }

    func isAt(_ phrase: String) -> Bool {
        var copy = self
        return copy.take(phrase)
    }

    private func splitsWord(at end: Int, after last: Character?) -> Bool {
        guard let last, last.isLetter || last.isNumber, end < units.count else { return false }
        return units[end].folded.isLetter || units[end].folded.isNumber
    }

    private mutating func skipSpace() {
        while index < units.count, units[index].folded == " " { index += 1 }
    }
}

extension SentenceCursor {
    /// A text between quotation marks, a mark within it written twice, and what comes after.
    var lookingAtQuoted: (text: String, end: SentenceCursor)? {
        guard index < units.count else { return nil }
        switch units[index].original {
        case "“": return between("”")
        case "\"": return between("\"")
        default: return nil
        }
    }

    /// A name between backquotes, and what comes after.
    var lookingAtCode: (text: String, end: SentenceCursor)? {
        guard index < units.count, units[index].original == "`" else { return nil }
        return between("`")
    }

    private func between(_ mark: Character) -> (text: String, end: SentenceCursor)? {
        var copy = self
        var text = ""
        copy.index += 1
        while copy.index < units.count {
            let character = units[copy.index].original
            copy.index += 1
            guard character == mark else {
                text.append(character)
                continue
            }
            guard copy.index < units.count, units[copy.index].original == mark else {
                copy.skipSpace()
                return (text, copy)
            }
            text.append(mark)
            copy.index += 1
        }
        return nil
    }

    /// The words from here to the next comma, semicolon, bracket or word that parts a sentence.
    func words(upTo stops: [String]) -> (text: String, end: SentenceCursor) {
        var copy = self
        var text = ""
        while copy.index < units.count, text.count < 60 {
            let unit = units[copy.index]
            let isStop = ",;()".contains(unit.original)
            let follows = copy.index > 0 && units[copy.index - 1].folded == " "
            if isStop || (follows && !text.isEmpty && stops.contains(where: copy.isAt)) { break }
            text.append(unit.original)
            copy.index += 1
        }
        while text.last?.isWhitespace == true { text.removeLast() }
        return (text, copy)
    }
}

extension Character {
    /// The character with what makes no difference to a sentence taken away.
    fileprivate var foldedForSentences: Character {
        if let byte = asciiValue { return byte.foldedForSentences }
        if isWhitespace { return " " }
        if self == "’" || self == "ʼ" { return "'" }
        let lower = lowercased()
        return lower.count == 1 ? lower.first ?? self : self
    }
}

extension UInt8 {
    /// What most characters are, and the quick way to it.
    fileprivate var foldedForSentences: Character {
        switch self {
        case 0x41...0x5A: Character(UnicodeScalar(self | 0x20))
        case 0x09...0x0D: " "
        default: Character(UnicodeScalar(self))
        }
    }
}

extension String {
    /// The characters with what makes no difference to a sentence taken away.
    var foldedForSentences: [Character] { map(\.foldedForSentences) }
}
