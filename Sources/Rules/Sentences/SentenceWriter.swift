/// Puts forms into words.
package struct SentenceWriter: Sendable {
    let lexicon: Lexicon

    /// The records of the elements that outer forms go through, by the names they give them.
    private(set) var names: [String: String] = [:]

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    var words: Phrasebook { lexicon.words }

    func text(of form: any RuleForm, at outline: Outline) -> String {
        form.sentence(by: self, at: outline)
    }

    /// A writer that knows one more name.
    func naming(_ name: String, _ record: RecordDefinition) -> SentenceWriter {
        var writer = self
        writer.names[name] = record.name
        return writer
    }

    /// A numbered list after the words that say what is asked of its items.
    func list<Item>(
        _ lead: String,
        _ items: [Item],
        at outline: Outline,
        _ text: (Item, Outline) -> String
    ) -> String {
        let said = items.enumerated().map { index, item in
            let place = outline.item(index + 1)
            return "\(place.mark) \(text(item, place))"
        }
        return "\(lead) \(said.joined(separator: "; "))"
    }

    /// Parts with commas between them, and a word before the last.
    func joined(_ parts: [String], _ word: String) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return "\(parts.dropLast().joined(separator: ", ")) \(word) \(last)"
    }

    /// The elements that a form goes through.
    func elements(
        of list: ListReference,
        isPlural: Bool,
        called name: String? = nil,
        where filter: Filter?,
        at outline: Outline
    ) -> String {
        let table = isPlural ? lexicon.plural : lexicon.singular
        let noun = table.text(of: list.reference.name)
        let named = name.map { "\(noun) (\($0))" } ?? noun
        guard let filter else { return named }
        return "\(named) \(whose(filter, of: list.record, at: outline))"
    }
}
