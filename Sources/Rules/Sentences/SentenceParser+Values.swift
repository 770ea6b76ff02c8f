import Diagnostics
import YAML

extension SentenceParser {
    /// A value as its type is said.
    mutating func value(as type: FieldType) -> Node? {
        switch type {
        case .text, .reference: text()
        case .yesNo: truth()
        case .wholeNumber, .number: number(type)
        case .date: date()
        case .period: period()
        case .word(let vocabulary): word(of: vocabulary)
        case .money, .place, .list, .record: fault(type.inWords)
        }
    }

    private mutating func text() -> Node? {
        guard let quoted = cursor.lookingAtQuoted, !quoted.text.isEmpty else {
            return fault("a text in quotation marks, such as “Library page”")
        }
        guard !quoted.text.hasPrefix("$") else { return fault("a text that starts without '$'") }
        let start = cursor
        cursor = quoted.end
        return .written(quoted.text, at: cursor.span(from: start), style: .doubleQuoted)
    }

    private mutating func truth() -> Node? {
        let start = cursor
        if cursor.take(words.values.yes) { return .written("yes", at: cursor.span(from: start)) }
        if cursor.take(words.values.no) { return .written("no", at: cursor.span(from: start)) }
        return fault("'\(words.values.yes)' or '\(words.values.no)'")
    }

    private mutating func number(_ type: FieldType) -> Node? {
        let start = cursor
        var text = cursor.take { $0.isASCII && ($0.isNumber || "+-.eE".contains($0)) }
        if text.hasSuffix("."), cursor.isAtEnd { text.removeLast() }
        let span = cursor.span(from: start)
        let node = Node.written(text, at: span)
        let isNumber = type == .number ? node.scalar?.double : node.scalar?.integer.map(Double.init)
        guard isNumber?.isFinite == true else {
            cursor = start
            return fault(type.inWords)
        }
        return node
    }

    private mutating func date() -> Node? {
        let start = cursor
        if cursor.take(words.values.asOf) {
            return .written("as-of", at: cursor.span(from: start))
        }
        let digits = cursor.take { $0.isASCII && ($0.isNumber || $0 == "-") }
        if Day(digits) != nil { return .written(digits, at: cursor.span(from: start)) }
        let month = cursor.take(longestOf: words.values.months)
        let number = month.flatMap { words.values.months.firstIndex(of: $0) }.map { $0 + 1 }
        let year = cursor.take { $0.isASCII && $0.isNumber }
        let text = "\(year)-\(padded(number ?? 0))-\(padded(Int(digits) ?? 0))"
        guard Day(text) != nil else {
            cursor = start
            return fault("a date that exists, such as 20 \(words.values.months[10]) 2026")
        }
        return .written(text, at: cursor.span(from: start))
    }

    private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    private mutating func period() -> Node? {
        let start = cursor
        let count = cursor.take { $0.isASCII && $0.isNumber }
        let said = cursor.take(longestOf: words.values.units.map(\.said))
        let unit = words.values.units.first { $0.said == said }
        let text = "\(count) \(unit?.written ?? "")"
        guard Period(text) != nil else {
            cursor = start
            return fault("a period, such as 12 \(words.values.units[2].said)")
        }
        return .written(text, at: cursor.span(from: start))
    }

    private mutating func word(of vocabulary: String) -> Node? {
        let start = cursor
        let table = lexicon.words(of: vocabulary)
        guard let name = table.name(at: &cursor) else {
            let label = lexicon.model.vocabularies[vocabulary]?.label(words.language)
            return fault("a word for \(words.midSentence(label ?? vocabulary))", of: table.sayings)
        }
        let isTaken = ["present", "absent"].contains(name)
        let span = cursor.span(from: start)
        return .written(name, at: span, style: isTaken ? .doubleQuoted : .plain)
    }
}
