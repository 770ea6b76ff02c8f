package import YAML

extension EachForm {
    package func sentence(by writer: SentenceWriter, at outline: Outline) -> String {
        let inner = writer.naming(name, scope.list.record)
        return scope.sentence(
            by: writer,
            writer.words.quantifying.each,
            called: name,
            wanted: inner.text(of: wanted, at: outline),
            at: outline
        )
    }

    package static func opens(_ parser: SentenceParser) -> Bool {
        parser.cursor.isAt(parser.words.quantifying.each)
    }

    package static func parse(_ parser: inout SentenceParser, at outline: Outline) -> Node? {
        let start = parser.cursor
        _ = parser.cursor.take(parser.words.quantifying.each)
        guard let (list, record) = parser.list(), let name = elementName(&parser),
            let filter = parser.whose(record, at: outline)
        else { return nil }
        guard parser.takesWanted() else { return parser.fault("',' and what is wanted of each") }
        let outer = parser.names
        parser.names[name.scalar?.text ?? ""] = record
        defer { parser.names = outer }
        guard let wanted = parser.form(at: outline), let ifNone = parser.ifNone() else {
            return nil
        }
        let entries = [("each", list), ("as", name)] + (filter.map { [("where", $0)] } ?? [])
        return .written(
            entries + [("has", wanted), ("if-none", ifNone)],
            at: parser.cursor.span(from: start)
        )
    }

    /// The name in brackets by which the sentence goes on to call an element.
    private static func elementName(_ parser: inout SentenceParser) -> Node? {
        guard parser.cursor.take("(") else {
            return parser.fault("a name for each of them in brackets, such as (aim)")
        }
        let start = parser.cursor
        let name = parser.cursor.take { $0.isASCII && ($0.isLetter || $0 == "-") }
        let node = Node.written(name, at: parser.cursor.span(from: start))
        guard !name.isEmpty, parser.cursor.take(")") else {
            return parser.fault("a name of letters and hyphens, then ')'")
        }
        return node
    }
}
