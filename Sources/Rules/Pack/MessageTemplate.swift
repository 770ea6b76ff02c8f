import Diagnostics
import YAML

/// A message with places for figures, in one or more languages.
package struct MessageTemplate: Sendable {
    /// Text as it is, or a place for a figure.
    package enum Part: Sendable, Equatable {
        case text(String)
        case place(Placeholder)
    }

    /// The parts by language code.
    let parts: [String: [Part]]

    /// The figures that every message may use, besides the parameters of its pack.
    package static let figureWords: [Shape.Word] = [
        .init("count", "How many elements are as they should be."),
        .init("needed", "How many there should be."),
        .init("looked-at", "How many elements the rule looked at."),
        .init("names", "The names of the elements that are as they should be."),
        .init("failing", "The names of the elements that are not as they should be."),
        .init("level", "The level that is reached."),
        .init("next-level", "The level after that."),
        .init("school", "The name of the school."),
    ]

    /// Their names.
    package static let figures = figureWords.map(\.name)

    /// Those of them that are numbers.
    static let numbers = ["count", "needed", "looked-at"]

    /// The message with its figures filled in.
    package func text(_ language: String, _ figure: (String) -> String) -> String {
        (parts[language] ?? parts["en"] ?? []).map { part in
            switch part {
            case .text(let text): text
            case .place(let place): place.text(figure(place.figure))
            }
        }.joined()
    }

    /// A text with its figures filled in.
    package static func filled(_ text: String, _ figure: (String) -> String) -> String {
        MessageTemplate(parts: ["en": split(text)]).text("en", figure)
    }

    /// Splits a text at its `{…}`.
    static func split(_ text: String) -> [Part] {
        var parts: [Part] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
            parts.append(.place(Placeholder(String(rest[rest.index(after: open)..<close]))))
            rest = rest[rest.index(after: close)...]
        }
        return rest.isEmpty ? parts : parts + [.text(String(rest))]
    }
}

extension FormReader {
    /// A message whose every figure is known, with the right number of words after a number.
    mutating func message(_ node: Node) -> MessageTemplate? {
        guard let texts = nodes.localizedText(node, "a message") else { return nil }
        let parts = texts.texts.mapValues { MessageTemplate.split($0) }
        for (language, parts) in parts.sorted(by: { $0.key < $1.key }) {
            for case .place(let placeholder) in parts { check(placeholder, language, node) }
        }
        return MessageTemplate(parts: parts)
    }

    private mutating func check(_ placeholder: Placeholder, _ language: String, _ node: Node) {
        let known = MessageTemplate.figures + parameters.keys.sorted()
        let (name, place) = (placeholder.figure, place(of: placeholder.written, in: node))
        guard known.contains(name) else {
            let near = NearestName.of(name, in: known)
            let note = Diagnostic.Note("figures: \(known.joined(separator: ", "))")
            log.append(
                PackMessage.unknownFigure(name, near: near),
                at: place,
                notes: near == nil ? [note] : []
            )
            return
        }
        guard !placeholder.words.isEmpty else { return }
        if !isNumber(name) { log.append(PackMessage.noNumber(name), at: place) }
        let wanted = Placeholder.wordCounts(language)
        guard !wanted.contains(placeholder.words.count) else { return }
        log.append(
            PackMessage.pluralWords(name, language, wanted, found: placeholder.words.count),
            at: place
        )
    }

    private func isNumber(_ figure: String) -> Bool {
        MessageTemplate.numbers.contains(figure) || parameters[figure]?.type.isNumeric == true
    }

    private func place(of figure: String, in node: Node) -> Span {
        let scalars = [node.scalar] + (node.mapping?.entries.map(\.value.scalar) ?? [])
        for case let scalar? in scalars {
            let text = Array(scalar.text.utf8)
            let wanted = Array("{\(figure)}".utf8)
            guard text.count >= wanted.count else { continue }
            for start in 0...(text.count - wanted.count)
            where text[start..<start + wanted.count].elementsEqual(wanted) {
                return scalar.located.span(of: start + 1..<start + wanted.count - 1)
            }
        }
        return node.span
    }
}
