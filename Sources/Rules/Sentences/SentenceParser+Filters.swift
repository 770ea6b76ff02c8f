import Diagnostics
import YAML

extension SentenceParser {
    /// What is asked of an element, after the element; none, and no fault, where nothing is.
    mutating func whose(_ record: RecordDefinition, at outline: Outline) -> Node?? {
        guard isAtWhose else { return .some(nil) }
        var parts = FilterParts()
        repeat {
            if cursor.take(words.pointing.whose) {
                guard let test = test(of: record) else { return nil }
                parts.tests.append(test)
            } else if cursor.take(words.pointing.forWhich) {
                guard let group = group(of: record, at: outline) else { return nil }
                parts.group = group
            }
        } while parts.group == nil && takesSeparator { $0.isAtWhose }
        return .some(parts.node)
    }

    /// What is asked of something, as sentences of their own.
    mutating func filter(of record: RecordDefinition, at outline: Outline) -> Node? {
        nested { parser in
            var parts = FilterParts()
            repeat {
                if parser.isAtGroup {
                    guard let group = parser.group(of: record, at: outline) else { return nil }
                    parts.group = group
                } else {
                    guard let test = parser.test(of: record) else { return nil }
                    parts.tests.append(test)
                }
            } while parts.group == nil && parser.takesSeparator { _ in true }
            return parts.node
        }
    }

    /// Several filters together, or the denial of one.
    private mutating func group(of record: RecordDefinition, at outline: Outline) -> Node? {
        let start = cursor
        let grouping = words.grouping
        if cursor.take(grouping.not) {
            let denied = nested { parser in
                parser.isAtGroup
                    ? parser.group(of: record, at: outline)
                    : parser.test(of: record).flatMap { FilterParts(tests: [$0]).node }
            }
            return denied.map { .written([("not", $0)], at: cursor.span(from: start)) }
        }
        let key = cursor.take(grouping.all) ? "all-of" : cursor.take(grouping.any) ? "any-of" : nil
        guard let key else {
            return fault("a condition", of: [grouping.all, grouping.any, grouping.not])
        }
        guard let items = items(at: outline, { $0.filter(of: record, at: $1) }) else { return nil }
        let span = cursor.span(from: start)
        return .written([(key, .written(items, at: span))], at: span)
    }

    /// One comparison of one field.
    mutating func test(of record: RecordDefinition) -> FilterParts.Test? {
        let start = cursor
        if let answer = answer(of: record) { return answer }
        guard let path = field(of: record) else { return nil }
        let key = Node.written(path, at: cursor.span(from: start))
        let names = path.split(separator: ".").map(String.init)
        guard let field = lexicon.model.field(at: names, from: record) else {
            return fault("a field")
        }
        return test(of: key, as: field.type)
    }

    /// A yes or a no that is said as a sentence of its own.
    private mutating func answer(of record: RecordDefinition) -> FilterParts.Test? {
        let start = cursor
        guard let name = lexicon.answers(of: record.name).name(at: &cursor) else { return nil }
        let answer = Answer(named: name)
        let span = cursor.span(from: start)
        return .init(
            key: .written(answer.field, at: span),
            comparison: "is",
            value: .written(answer.isYes ? "yes" : "no", at: span)
        )
    }

    private mutating func test(of key: Node, as type: FieldType) -> FilterParts.Test? {
        let from = cursor
        let phrases = Comparison.all.filter { $0.operand(type) != nil }.flatMap { comparison in
            (words.comparisons[comparison.keyword]?.all ?? []).map { ($0, comparison) }
        }
        let known = phrases.map(\.0) + words.absent.all
        guard let phrase = cursor.take(longestOf: known) else {
            return fault("a comparison of '\(key.scalar?.text ?? "")'", of: known)
        }
        let comparison = phrases.first { $0.0 == phrase }?.1
        guard let comparison, comparison.keyword != "present" else {
            let word = comparison == nil ? "absent" : "present"
            let value = Node.written(word, at: cursor.span(from: from))
            return .init(key: key, comparison: nil, value: value)
        }
        let isAll = comparison.keyword == "has-all"
        return operand(as: comparison.operand(type) ?? .text, isAll: isAll)
            .map { .init(key: key, comparison: comparison.keyword, value: $0) }
    }

    /// A field by what it is called, after an article or without.
    mutating func field(of record: RecordDefinition) -> String? {
        let table = lexicon.fields(of: record.name)
        for pointer in ["", words.pointing.its, words.pointing.the] {
            var copy = cursor
            guard pointer.isEmpty || copy.take(pointer), let name = table.name(at: &copy) else {
                continue
            }
            cursor = copy
            return name
        }
        _ = cursor.take(words.pointing.its) || cursor.take(words.pointing.the)
        let label = words.midSentence(record.label(words.language))
        let stops = (words.comparisons.values.flatMap(\.all) + words.absent.all)
        return fault("a field of the \(label)", of: table.sayings, upTo: stops)
    }

    var isAtWhose: Bool {
        cursor.isAt(words.pointing.whose) || cursor.isAt(words.pointing.forWhich)
    }

    var isAtGroup: Bool {
        [words.grouping.all, words.grouping.any, words.grouping.not].contains(where: cursor.isAt)
    }

    /// Goes past a comma or "and" where what comes after it fits.
    private mutating func takesSeparator(_ fits: (SentenceParser) -> Bool) -> Bool {
        var copy = self
        let hasComma = copy.cursor.take(",")
        let hasAnd = copy.cursor.take(words.values.and)
        guard hasComma || hasAnd, fits(copy) else { return false }
        self = copy
        return true
    }
}
