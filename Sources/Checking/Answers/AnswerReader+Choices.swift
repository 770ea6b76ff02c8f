import Diagnostics
import Rules
import YAML

extension AnswerReader {
    /// One of the choices: by its number, its name, what people call it, or the start of either.
    mutating func choice(_ typed: Node, _ text: Substring) -> Node? {
        if let name = name(of: text) { return .text(name) }
        let known = choices.map(\.name) + choices.map(\.label)
        let near = NearestName.of(String(text), in: known)
        let start = typed.span.range.lowerBound + text.utf8Offset
        let span = Span(source: typed.span.source, range: start..<start + text.utf8.count)
        values.nodes.log.append(
            ReadingMessage.unknownWord(String(text), wanted: "one of the choices", near: near),
            at: span,
            notes: near == nil ? [.init("type a number from 1 to \(choices.count), or '?'")] : []
        )
        return nil
    }

    private func name(of text: Substring) -> String? {
        if let number = Int(text), choices.indices.contains(number - 1) {
            return choices[number - 1].name
        }
        let wanted = text.lowercased()
        func names(_ choice: Choice) -> [String] { [choice.name, choice.label.lowercased()] }
        if let exact = choices.first(where: { names($0).contains(wanted) }) { return exact.name }
        let starting = choices.filter { names($0).contains { $0.hasPrefix(wanted) } }
        return starting.count == 1 && wanted.count >= 3 ? starting[0].name : nil
    }

    /// Several answers: choices after commas, or numbers after blanks; texts after semicolons.
    mutating func list(_ typed: Node, _ text: String, of type: FieldType) -> Node? {
        var parts: [Substring]
        switch type {
        case .word, .reference:
            let isNumbers = text.allSatisfy { $0.isNumber || $0 == " " || $0 == "," }
            parts = text.split { $0 == "," || $0 == ";" || (isNumbers && $0 == " ") }
        case .text: parts = text.split(separator: ";")
        case .yesNo, .wholeNumber, .number, .money, .date, .period, .place, .list, .record:
            return wanted(.list(type), typed)
        }
        parts = parts.map(\.trimmed).filter { !$0.isEmpty }
        guard !parts.isEmpty else { return wanted(.list(type), typed) }
        let nodes = parts.compactMap { type == .text ? .text(String($0)) : choice(typed, $0) }
        return nodes.count == parts.count ? .line(nodes.withoutRepeats) : nil
    }
}

extension Substring {
    /// Where it starts in the text that it is part of, in bytes.
    fileprivate var utf8Offset: Int {
        base.utf8.distance(from: base.startIndex, to: startIndex)
    }

    fileprivate var trimmed: Substring {
        let start = self.drop { $0 == " " }
        return start.lastIndex { $0 != " " }.map { start[...$0] } ?? ""
    }
}

extension [Node] {
    fileprivate var withoutRepeats: [Node] {
        enumerated().filter { place, node in
            !self[..<place].contains { $0.scalar?.text == node.scalar?.text }
        }
        .map(\.element)
    }
}

extension Node {
    /// A list that is written in brackets.
    fileprivate static func line(_ nodes: [Node]) -> Node {
        Node(.sequence(nodes), at: Source(name: "answer", text: "[]").span)
    }
}
