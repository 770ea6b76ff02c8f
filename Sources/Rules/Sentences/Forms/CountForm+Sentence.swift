package import YAML

extension CountForm {
    package func sentence(by writer: SentenceWriter, at outline: Outline) -> String {
        let counting = writer.words.counting
        let number = writer.text(of: number, as: .wholeNumber, "")
        let isOne = number == "1" || number.hasPrefix("1 ")
        let phrase = counting.bounds[bound]
        let isPlural = !isOne || writer.words.quantifying.isPlural
        let noun = writer.elements(of: list, isPlural: isPlural, where: nil, at: outline)
        let fields = writer.lexicon.fields(of: list.record.name)
        let differing = different.map { ", \(counting.differing) \(fields.text(of: $0.name))" }
        let among = filter.map { writer.whose($0, of: list.record, at: outline) }
        let start = [(isOne ? phrase?.one : phrase?.many) ?? "", number, counting.link, noun]
        let head = start.filter { !$0.isEmpty }.joined(separator: " ") + (differing ?? "")
        return among.map { "\(head)\(different == nil ? "" : ",") \($0)" } ?? head
    }

    package static func opens(_ parser: SentenceParser) -> Bool {
        Bound.allCases.contains { bound in
            phrases(for: bound, parser).contains(where: parser.cursor.isAt)
        }
    }

    package static func parse(_ parser: inout SentenceParser, at outline: Outline) -> Node? {
        let start = parser.cursor
        guard let bound = takenBound(&parser), let number = parser.operand(as: .wholeNumber) else {
            return nil
        }
        _ = parser.cursor.take(parser.words.counting.link)
        guard let (list, record) = parser.list() else { return nil }
        var entries = [(bound.rawValue, number)]
        if parser.takesDiffering() {
            let from = parser.cursor
            guard let field = parser.field(of: record) else { return nil }
            entries.append(("different", .written(field, at: parser.cursor.span(from: from))))
            parser.takesComma()
        }
        guard let filter = parser.whose(record, at: outline) else { return nil }
        entries += [("of", list)] + (filter.map { [("where", $0)] } ?? [])
        return .written(entries, at: parser.cursor.span(from: start))
    }

    private static func takenBound(_ parser: inout SentenceParser) -> Bound? {
        for bound in Bound.allCases
        where parser.take(longestOf: phrases(for: bound, parser)) != nil {
            return bound
        }
        return nil
    }

    private static func phrases(for bound: Bound, _ parser: SentenceParser) -> [String] {
        parser.words.counting.bounds[bound]?.all ?? []
    }
}

extension SentenceParser {
    /// Goes past the words, after a comma or without, that say that elements must differ.
    fileprivate mutating func takesDiffering() -> Bool {
        var copy = cursor
        _ = copy.take(",")
        guard copy.take(words.counting.differing) else { return false }
        cursor = copy
        return true
    }

    /// Goes past a comma where what is asked of the elements comes after it.
    fileprivate mutating func takesComma() {
        var copy = self
        if copy.cursor.take(","), copy.isAtWhose { self = copy }
    }
}
