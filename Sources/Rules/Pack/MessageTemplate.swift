import Diagnostics
import YAML

/// A message with places for figures, in one or more languages.
package struct MessageTemplate: Sendable {
    /// Text as it is, or the name of a figure.
    package enum Part: Sendable, Equatable {
        case text(String)
        case figure(String)
    }

    /// The parts by language code.
    let parts: [String: [Part]]

    /// The figures that every message may use, besides the parameters of its pack.
    package static let figures = [
        "count", "needed", "looked-at", "names", "failing", "level", "next-level", "school",
    ]

    /// The message with its figures filled in.
    package func text(_ language: String, _ figure: (String) -> String) -> String {
        (parts[language] ?? parts["en"] ?? []).map { part in
            switch part {
            case .text(let text): text
            case .figure(let name): figure(name)
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
            parts.append(.figure(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        return rest.isEmpty ? parts : parts + [.text(String(rest))]
    }
}

extension FormReader {
    /// A message whose every figure is known.
    mutating func message(_ node: Node) -> MessageTemplate? {
        guard let texts = nodes.localizedText(node, "a message") else { return nil }
        let known = MessageTemplate.figures + parameters.keys.sorted()
        let parts = texts.texts.mapValues { MessageTemplate.split($0) }
        for case .figure(let name) in parts.values.joined() where !known.contains(name) {
            log.append(
                PackMessage.unknownFigure(name, near: NearestName.of(name, in: known)),
                at: place(of: name, in: node),
                notes: [.init("figures: \(known.joined(separator: ", "))")]
            )
        }
        return MessageTemplate(parts: parts)
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
