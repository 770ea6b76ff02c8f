package import YAML

extension EveryForm {
    package func sentence(by writer: SentenceWriter, at outline: Outline) -> String {
        scope.sentence(
            by: writer,
            writer.words.quantifying.every,
            wanted: writer.text(of: wanted, of: scope.list.record, at: outline),
            at: outline
        )
    }

    package static func opens(_ parser: SentenceParser) -> Bool {
        parser.cursor.isAt(parser.words.quantifying.every)
    }

    package static func parse(_ parser: inout SentenceParser, at outline: Outline) -> Node? {
        let start = parser.cursor
        _ = parser.cursor.take(parser.words.quantifying.every)
        guard let (list, record) = parser.list(),
            let filter = parser.whose(record, at: outline)
        else { return nil }
        guard parser.takesWanted() else { return parser.fault("',' and what is wanted of each") }
        guard let wanted = parser.filter(of: record, at: outline), let ifNone = parser.ifNone()
        else { return nil }
        let entries = [("every", list)] + (filter.map { [("where", $0)] } ?? [])
        return .written(
            entries + [("has", wanted), ("if-none", ifNone)],
            at: parser.cursor.span(from: start)
        )
    }
}
