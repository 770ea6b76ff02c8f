/// A place in a message for a figure, or for the word that goes with a number.
///
/// `{count}` is the figure itself; `{count|partner|partners}` is the first word where it is one,
/// and the second otherwise. Welsh may have six words: for 0, 1, 2, 3, 6 and every other number,
/// which are its plural categories in Unicode CLDR, "Language Plural Rules".
package struct Placeholder: Sendable, Equatable {
    /// The name of the figure.
    package let figure: String

    /// The words to choose from; none where the figure itself is meant.
    package let words: [String]

    /// What stands between the braces.
    let written: String

    init(_ written: String) {
        let parts = written.split(separator: "|", omittingEmptySubsequences: false)
        self.written = written
        figure = parts.first.map(String.init) ?? ""
        words = parts.dropFirst().map(String.init)
    }

    /// How many words a language can have.
    static func wordCounts(_ language: String) -> [Int] { language == "cy" ? [2, 6] : [2] }

    /// The figure, or the word that goes with it.
    func text(_ value: String) -> String {
        guard let last = words.last else { return value }
        let numbers = words.count == 6 ? ["0", "1", "2", "3", "6"] : ["1"]
        return numbers.firstIndex(of: value).map { words[$0] } ?? last
    }
}
