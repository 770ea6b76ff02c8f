/// A closed list of words that a field may hold.
package struct Vocabulary: Sendable, Hashable {
    /// One word and what people call it.
    package struct Word: Sendable, Hashable {
        package let name: String
        package let label: LocalizedText
        package let help: LocalizedText?

        /// Words of other vocabularies that follow from this one, by field: a kind's side.
        package let implied: [String: String]
    }

    package let name: String
    package let label: LocalizedText
    package let words: [Word]

    package var names: [String] { words.map(\.name) }

    package subscript(name: String) -> Word? { words.first { $0.name == name } }
}
