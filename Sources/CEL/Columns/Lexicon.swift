import Synchronization

/// The texts that the programs of an environment name, as numbers that columns hold in their place.
final class Lexicon: Sendable {
    private let words = Mutex<[Word: Int32]>([:])

    /// The number of a text.
    func number(of text: String) -> Int32 {
        words.withLock { words in
            if let known = words[Word(text: text)] { return known }
            words[Word(text: text)] = Int32(words.count)
            return Int32(words.count - 1)
        }
    }

    /// How many texts there are so far.
    var count: Int { words.withLock { $0.count } }

    /// All texts so far.
    var all: [Word: Int32] { words.withLock { $0 } }
}

/// A text that equals another where both are the same scalars.
struct Word: Sendable, Hashable {
    let text: String

    static func == (left: Word, right: Word) -> Bool { left.text.hasSameScalars(as: right.text) }

    func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(byte) }
    }
}

/// The texts of a dataset: those that programs name, and its own under numbers of their own.
struct Words: Sendable {
    /// Where a dataset's own numbers start.
    static let firstOwn: Int32 = 1 << 24

    /// How many texts programs had named when the dataset was made.
    let named: Int
    private var numbers: [Word: Int32]
    private var namedTexts: [String]
    private var ownTexts: [String] = []

    init(_ lexicon: Lexicon) {
        numbers = lexicon.all
        named = numbers.count
        namedTexts = Array(repeating: "", count: named)
        for (word, number) in numbers { namedTexts[Int(number)] = word.text }
    }

    mutating func number(of text: String) -> Int32 {
        if let known = numbers[Word(text: text)] { return known }
        let number = Self.firstOwn + Int32(ownTexts.count)
        ownTexts.append(text)
        numbers[Word(text: text)] = number
        return number
    }

    /// How many there are.
    var count: Int { named + ownTexts.count }

    /// The place of a text among all, from nought.
    func place(of number: Int32) -> Int {
        number < Self.firstOwn ? Int(number) : named + Int(number - Self.firstOwn)
    }

    subscript(number: Int32) -> String {
        number < Self.firstOwn ? namedTexts[Int(number)] : ownTexts[Int(number - Self.firstOwn)]
    }
}
