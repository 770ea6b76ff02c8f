import CEL
import Checking
import Diagnostics
import Rules

/// What all views of a guide are made from.
struct GuideContext {
    let compiled: CompiledPack
    let language: String
    let lints: [Diagnostic]
    private let sentences: Sentences

    init(compiled: CompiledPack, language: String, lints: [Diagnostic]) {
        self.compiled = compiled
        self.language = language
        self.lints = lints
        sentences = Sentences(compiled.pack, language: language)
    }

    var pack: Pack { compiled.pack }
    var words: GuideWords { .of(language) }

    func said(_ text: LocalizedText) -> SaidView { SaidView(text, in: language) }

    /// The text, or nothing: what a template shows only where it is there.
    func said(_ text: LocalizedText?) -> [SaidView] { text.map { [said($0)] } ?? [] }

    /// A text that has no other language than English.
    func english(_ text: String) -> SaidView { said(LocalizedText(["en": text])) }

    /// Kinds of partner as the model calls them.
    func kinds(_ names: [String]) -> [SaidView] {
        let vocabulary = pack.model.vocabularies["kind"]
        return names.map { name in
            if name == DistanceBand.others { return said(LocalizedText(GuideWords.otherKindTexts)) }
            return vocabulary?[name].map { said($0.label) } ?? english(name)
        }
    }

    /// What a form asks, as a sentence.
    func sentence(of form: any RuleForm) -> SaidView {
        let sentence = sentences.text(of: form)
        let whole = sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
        return said(LocalizedText([language: whole]))
    }

    /// The label of a field, or its name where the model has none of that path.
    func label(of path: [String], in record: RecordDefinition) -> SaidView {
        pack.model.field(at: path, from: record).map { said($0.label) }
            ?? english(path.joined(separator: "."))
    }
}

/// A text in the language of the page, or in English where that has none.
struct SaidView {
    let text: String
    let language: String

    /// Whether it is in another language than the page.
    let isOther: Bool

    init(_ text: LocalizedText, in language: String) {
        self.text = text(language)
        isOther = text.texts[language] == nil
        self.language = isOther ? "en" : language
    }

    /// What is the same in every language, such as a date or an id.
    init(written text: String, in language: String) {
        self.text = text
        self.language = language
        isOther = false
    }
}
