@testable import YAML

/// Writes events as the suite does.
struct EventTree {
    private(set) var lines: [String] = []

    /// The events of a text up to its end; none where the parser refuses it.
    static func of(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        let reader = EventReader(bytes, isASCII: bytes.allSatisfy { $0 < 0x80 })
        var tree = EventTree()
        while let event = try? reader.next() {
            tree.add(event.kind)
            if case .streamEnd = event.kind { return tree.lines.joined(separator: "\n") + "\n" }
        }
        return nil
    }

    private mutating func add(_ kind: Event.Kind) {
        switch kind {
        case .streamStart: lines.append("+STR")
        case .documentStart(let isExplicit): lines.append(isExplicit ? "+DOC ---" : "+DOC")
        case .documentEnd(let isExplicit): lines.append(isExplicit ? "-DOC ..." : "-DOC")
        case .alias(let name): lines.append("=ALI *\(name)")
        case .scalar(let value): lines.append(Self.line(value))
        case .sequenceStart(let properties, let isFlow):
            lines.append("+SEQ" + (isFlow ? " []" : "") + Self.text(properties))
        case .sequenceEnd: lines.append("-SEQ")
        case .mappingStart(let properties, let isFlow):
            lines.append("+MAP" + (isFlow ? " {}" : "") + Self.text(properties))
        case .mappingEnd: lines.append("-MAP")
        case .streamEnd: lines.append("-STR")
        }
    }

    private static func text(_ properties: Event.Properties) -> String {
        (properties.anchor.map { " &\($0)" } ?? "") + (properties.tag.map { " <\($0)>" } ?? "")
    }

    private static func line(_ value: Event.ScalarValue) -> String {
        let mark =
            switch value.style {
            case .plain: ":"
            case .singleQuoted: "'"
            case .doubleQuoted: "\""
            case .literal: "|"
            case .folded: ">"
            }
        let escapes: [Unicode.Scalar: String] = [
            "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\u{8}": "\\b",
        ]
        let text = String(decoding: value.bytes, as: UTF8.self)
            .unicodeScalars.map { escapes[$0] ?? String($0) }.joined()
        return "=VAL" + self.text(value.properties) + " " + mark + text
    }
}
