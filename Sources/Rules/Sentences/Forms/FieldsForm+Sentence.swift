package import YAML

extension FieldsForm {
    package func sentence(by writer: SentenceWriter, at outline: Outline) -> String {
        writer.text(of: filter, of: writer.lexicon.model.root, at: outline)
    }

    /// Always: fields have no words of their own to begin with.
    package static func opens(_ parser: SentenceParser) -> Bool { true }

    package static func parse(_ parser: inout SentenceParser, at outline: Outline) -> Node? {
        let root = parser.lexicon.model.root
        let pointing = parser.words.pointing
        let isPointed = [pointing.the, pointing.its].contains(where: parser.cursor.isAt)
        guard isPointed || parser.isAtField(of: root) else {
            return parser.fault("what is asked for", of: parser.openings)
        }
        return parser.filter(of: root, at: outline)
    }
}

extension SentenceParser {
    /// What a form can begin with.
    fileprivate var openings: [String] {
        words.counting.bounds.values.flatMap(\.all).sorted()
            + [words.quantifying.every, words.quantifying.each, words.grouping.all]
            + [words.grouping.any, words.grouping.not]
            + lexicon.fields(of: lexicon.model.root.name).sayings
    }

    /// Whether a field of a record comes next.
    fileprivate func isAtField(of record: RecordDefinition) -> Bool {
        var copy = self
        return lexicon.answers(of: record.name).name(at: &copy.cursor) != nil
            || copy.field(of: record) != nil
    }
}
