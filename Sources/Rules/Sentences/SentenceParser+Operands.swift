import Diagnostics
import YAML

extension SentenceParser {
    /// What something is compared with, of a type.
    mutating func operand(as type: FieldType, isAll: Bool = false) -> Node? {
        if case .list(let element) = type { return operands(as: element, isAll: isAll) }
        let element = names.sorted { $0.key.count > $1.key.count }
            .first { cursor.isAt(prefix(of: $0.key)) }
        if let element { return elementField(element.key, element.value) }
        if let element = elementItself() { return element }
        let start = cursor
        guard let value = value(as: type) else { return nil }
        guard cursor.isAt("(") else { return value }
        return parameter(after: start)
    }

    /// Several values, the last after a word; or one, said to be alone.
    private mutating func operands(as type: FieldType, isAll: Bool) -> Node? {
        let start = cursor
        let word = isAll ? words.values.and : words.values.or
        if cursor.take(words.values.nothing) {
            return .written([Node](), at: cursor.span(from: start))
        }
        var operands: [Node] = []
        while true {
            guard let operand = operand(as: type) else { return nil }
            operands.append(operand)
            if operands.count == 1, cursor.take(words.values.alone) { break }
            if cursor.take(word) {
                guard let last = self.operand(as: type) else { return nil }
                operands.append(last)
                break
            }
            guard cursor.take(",") else {
                return fault("',' or '\(word)' and another value, or '\(words.values.alone)'")
            }
        }
        return .written(operands, at: cursor.span(from: start))
    }

    /// A field of an element that an outer form goes through: "the aim's id".
    private mutating func elementField(_ name: String, _ record: RecordDefinition) -> Node? {
        let start = cursor
        _ = cursor.take(prefix(of: name))
        let table = lexicon.fields(of: record.name)
        guard let path = table.name(at: &cursor) else {
            return fault("a field of '\(name)'", of: table.sayings)
        }
        return .written("$\(name).\(path)", at: cursor.span(from: start))
    }

    /// The id of an element that an outer form goes through: "that aim".
    private mutating func elementItself() -> Node? {
        guard let that = words.pointing.that else { return nil }
        let start = cursor
        let phrases = names.keys.map { "\(that) \($0)" }
        guard let said = cursor.take(longestOf: phrases) else { return nil }
        let span = cursor.span(from: start)
        return .written("$\(said.dropFirst(that.count + 1)).id", at: span)
    }

    private func prefix(of name: String) -> String {
        let (before, after) = words.pointing.element
        return "\(before) \(name)\(after)"
    }

    /// The parameter whose name stands in brackets after its value.
    private mutating func parameter(after start: SentenceCursor) -> Node? {
        let said = cursor.span(from: start)
        _ = cursor.take("(")
        let from = cursor
        let name = cursor.take { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        guard let parameter = parameters[name] else {
            cursor = from
            return fault("the name of a parameter", of: parameters.keys.sorted())
        }
        guard cursor.take(")") else { return fault("')'") }
        guard isValue(of: parameter, at: start, said) else { return nil }
        return .written("$\(name)", at: cursor.span(from: start))
    }

    /// Whether a parameter with its value is what stands at an earlier place; the log says so.
    private mutating func isValue(
        of parameter: Parameter,
        at start: SentenceCursor,
        _ said: Span
    ) -> Bool {
        let operand = Operand.parameter(parameter, said)
        let text = SentenceWriter(lexicon: lexicon).text(of: operand, as: parameter.type, "")
        guard !start.isAt(text) else { return true }
        let value = String(text.dropLast(parameter.name.count + 3))
        let found = start.words(upTo: []).text
        log.append(
            SentenceMessage.otherValue(found, parameter: parameter.name, value: value),
            at: said
        )
        return false
    }
}
