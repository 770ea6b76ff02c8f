package import Diagnostics
package import YAML

/// Says the forms of rules in plain sentences, and reads them from such sentences.
package struct Sentences: Sendable {
    private let model: Model
    private var parameters: [Parameter]
    private let lexicon: Lexicon

    /// Makes it of the model and parameters of a rule set, and a language by its code.
    package init(model: Model, parameters: [Parameter], language: String = "en") {
        self.model = model
        self.parameters = parameters
        lexicon = Lexicon(model: model, words: .of(language))
    }

    package init(_ pack: Pack, language: String = "en") {
        self.init(model: pack.model, parameters: pack.parameters, language: language)
    }

    /// The same for other parameters.
    package func with(_ parameters: [Parameter]) -> Sentences {
        var sentences = self
        sentences.parameters = parameters
        return sentences
    }

    /// A form as one sentence: no capital, no full stop.
    package func text(of form: any RuleForm) -> String {
        writer.text(of: form, at: .top)
    }

    /// What puts parts of forms into words.
    var writer: SentenceWriter { SentenceWriter(lexicon: lexicon) }

    /// What a word of a vocabulary is called.
    package func label(of word: String, in vocabulary: String) -> String {
        model.vocabularies[vocabulary]?[word]?.label(lexicon.words.language) ?? word
    }

    /// What the words of a vocabulary are called.
    package func labels(of vocabulary: String) -> [String] {
        lexicon.words(of: vocabulary).sayings
    }

    /// The word of a vocabulary that is called something, or is that word itself.
    package func word(called label: String, in vocabulary: String) -> String? {
        var cursor = SentenceCursor(LocatedText(source: Source(name: "word", text: label)))
        let word = lexicon.words(of: vocabulary).name(at: &cursor)
        return cursor.isAtEnd ? word : nil
    }

    /// What a sentence asks for as a rule set would write it; none where the log says why not.
    package func node(of text: LocatedText, into log: inout DiagnosticLog) -> Node? {
        var parser = SentenceParser(text, lexicon: lexicon, parameters: parameters)
        let node = parser.sentence()
        log.append(contentsOf: parser.log)
        return node
    }

    /// What is written already, where something new means the same; else that.
    package func kept(_ old: Node?, for new: Node) -> Node {
        guard let old, let (before, after) = meanings(old, new), before == after else { return new }
        return old
    }

    /// What two nodes mean as forms; none where one of them is none.
    private func meanings(_ first: Node, _ second: Node) -> (FormMeaning, FormMeaning)? {
        var reader = FormReader(model: model, parameters: parameters)
        guard let first = reader.form(first), let second = reader.form(second),
            !reader.log.hasErrors
        else { return nil }
        return (first.meaning, second.meaning)
    }

    /// The form that a sentence says; none where the log says why not.
    package func form(of text: LocatedText, into log: inout DiagnosticLog) -> (any RuleForm)? {
        guard let node = node(of: text, into: &log) else { return nil }
        var reader = FormReader(model: model, parameters: parameters)
        let form = reader.form(node)
        log.append(contentsOf: reader.log)
        return reader.log.hasErrors ? nil : form
    }
}
