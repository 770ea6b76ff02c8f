import Rules

/// A vocabulary with its words and what they mean.
struct VocabularyView {
    let anchor: String
    let title: SaidView
    let words: [WordView]

    static func all(_ context: GuideContext) -> [VocabularyView] {
        context.pack.model.vocabularies.sorted { $0.key < $1.key }.map { name, vocabulary in
            VocabularyView(
                anchor: "words-\(name.slug)",
                title: context.said(vocabulary.label),
                words: vocabulary.words.map { WordView($0, of: name, context) }
            )
        }
    }
}

struct WordView {
    let name: String
    let anchor: String
    let label: SaidView
    let help: [SaidView]

    init(_ word: Vocabulary.Word, of vocabulary: String, _ context: GuideContext) {
        name = word.name
        anchor = "word-\(vocabulary.slug)-\(word.name.slug)"
        label = context.said(word.label)
        help = context.said(word.help)
    }
}
