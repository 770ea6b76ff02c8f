package import YAML

extension AllOfForm {
    package func sentence(by writer: SentenceWriter, at outline: Outline) -> String {
        writer.list(writer.words.grouping.all, forms, at: outline) { writer.text(of: $0, at: $1) }
    }

    package static func opens(_ parser: SentenceParser) -> Bool {
        parser.cursor.isAt(parser.words.grouping.all)
    }

    package static func parse(_ parser: inout SentenceParser, at outline: Outline) -> Node? {
        parser.forms(after: parser.words.grouping.all, under: "all-of", at: outline)
    }
}

extension AnyOfForm {
    package func sentence(by writer: SentenceWriter, at outline: Outline) -> String {
        writer.list(writer.words.grouping.any, forms, at: outline) { writer.text(of: $0, at: $1) }
    }

    package static func opens(_ parser: SentenceParser) -> Bool {
        parser.cursor.isAt(parser.words.grouping.any)
    }

    package static func parse(_ parser: inout SentenceParser, at outline: Outline) -> Node? {
        parser.forms(after: parser.words.grouping.any, under: "any-of", at: outline)
    }
}

extension NotForm {
    package func sentence(by writer: SentenceWriter, at outline: Outline) -> String {
        "\(writer.words.grouping.not) \(denied(by: writer, at: outline))"
    }

    private func denied(by writer: SentenceWriter, at outline: Outline) -> String {
        guard let fields = form as? FieldsForm, fields.filter.tests.count > 1 else {
            return writer.text(of: form, at: outline)
        }
        return writer.list(of: fields.filter, of: writer.lexicon.model.root, at: outline)
    }

    package static func opens(_ parser: SentenceParser) -> Bool {
        parser.cursor.isAt(parser.words.grouping.not)
    }

    package static func parse(_ parser: inout SentenceParser, at outline: Outline) -> Node? {
        let start = parser.cursor
        _ = parser.cursor.take(parser.words.grouping.not)
        let isOther = RuleForms.all.contains { $0 != FieldsForm.self && $0.opens(parser) }
        let root = parser.lexicon.model.root
        let denied =
            isOther
            ? parser.form(at: outline)
            : parser.test(of: root).flatMap { FilterParts(tests: [$0]).node }
        return denied.map { .written([("not", $0)], at: parser.cursor.span(from: start)) }
    }
}

extension SentenceParser {
    /// A numbered list of forms under the key that a rule set gives it.
    mutating func forms(after lead: String, under key: String, at outline: Outline) -> Node? {
        let start = cursor
        _ = cursor.take(lead)
        guard let items = items(at: outline, { $0.form(at: $1) }) else { return nil }
        let span = cursor.span(from: start)
        return .written([(key, .written(items, at: span))], at: span)
    }
}
