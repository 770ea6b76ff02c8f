/// The entries of the A–Z page under one letter.
struct LetterView {
    let letter: String
    let entries: [EntryView]

    static func all(
        _ rules: [RuleView],
        _ sections: [ClauseSectionView],
        _ vocabularies: [VocabularyView]
    ) -> [LetterView] {
        let entries =
            rules.map { EntryView(label: $0.title, note: $0.id, target: $0.file) }
            + sections.flatMap(\.clauses).map {
                EntryView(label: $0.title, note: $0.id, target: "index.html#\($0.anchor)")
            }
            + vocabularies.flatMap(\.words).map {
                EntryView(label: $0.label, note: $0.name, target: "words.html#\($0.anchor)")
            }
        let letters = Dictionary(grouping: entries, by: \.letter)
        return letters.sorted { $0.key < $1.key }.map { letter, entries in
            LetterView(letter: letter, entries: entries.sorted { $0.order < $1.order })
        }
    }
}

struct EntryView {
    let label: SaidView
    let note: String
    let target: String

    fileprivate var letter: String {
        label.text.first { $0.isLetter || $0.isNumber }?.uppercased() ?? "–"
    }

    fileprivate var order: (String, String) { (label.text.lowercased(), target) }
}
