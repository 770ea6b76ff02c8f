import Diagnostics
import YAML

/// A piece of an inventory that is being made: what will be written in YAML.
indirect enum Piece: Sendable, Hashable {
    /// A word, a number, a date: what needs no quotes.
    case plain(String)
    /// A text in somebody's own words.
    case text(String)
    case list([Piece])
    case record([Field])

    struct Field: Sendable, Hashable {
        let name: String
        var value: Piece
    }

    /// As nodes, all at one place, for the readers of inventories.
    func node(at span: Span) -> Node {
        switch self {
        case .plain(let text):
            return Node(.scalar(Scalar(LocatedText(text: text, at: span), style: .plain)), at: span)
        case .text(let text):
            let located = LocatedText(text: text, at: span)
            return Node(.scalar(Scalar(located, style: .doubleQuoted)), at: span)
        case .list(let elements):
            return Node(.sequence(elements.map { $0.node(at: span) }), at: span)
        case .record(let fields):
            let entries = fields.map { field in
                Mapping.Entry(
                    key: Piece.plain(field.name).node(at: span),
                    value: field.value.node(at: span)
                )
            }
            return Node(.mapping(Mapping(entries)), at: span)
        }
    }
}

extension Piece {
    /// In one line: `{partnerships: [{kind: parents}]}`.
    var flow: String {
        switch self {
        case .plain(let text): text
        case .text(let text): text.quotedIfNeeded
        case .list(let elements): "[\(elements.map(\.flow).joined(separator: ", "))]"
        case .record(let fields):
            "{\(fields.map { "\($0.name): \($0.value.flow)" }.joined(separator: ", "))}"
        }
    }

    /// In lines, each with its own key.
    var block: String {
        guard case .record(let fields) = self else { return flow + "\n" }
        return Self.lines(fields, "").joined(separator: "\n") + "\n"
    }

    private static func lines(_ fields: [Field], _ indent: String) -> [String] {
        fields.flatMap { field in
            switch field.value {
            case .record(let inner) where !inner.isEmpty:
                ["\(indent)\(field.name):"] + lines(inner, indent + "  ")
            case .list(let elements) where elements.contains { $0.isRecord }:
                ["\(indent)\(field.name):"] + elements.flatMap { element($0, indent + "  ") }
            case .plain, .text, .list, .record: ["\(indent)\(field.name): \(field.value.flow)"]
            }
        }
    }

    private static func element(_ piece: Piece, _ indent: String) -> [String] {
        guard case .record(let fields) = piece, !fields.isEmpty else {
            return ["\(indent)- \(piece.flow)"]
        }
        let lines = lines(fields, indent + "  ")
        return ["\(indent)- \(lines[0].dropFirst(indent.count + 2))"] + lines.dropFirst()
    }

    var isRecord: Bool { if case .record = self { true } else { false } }
}

extension String {
    /// The text in double quotes, unless it is a plain run of letters that nothing else is read as.
    fileprivate var quotedIfNeeded: String {
        let isPlain =
            utf8.first.map { (0x41...0x5A).contains($0) } ?? false
            && !hasSuffix(" ")
            && utf8.allSatisfy {
                (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                    || (0x30...0x39).contains($0) || $0 == 0x20 || $0 == 0x2D
            }
            && !["null", "true", "false", "yes", "no", "none"].contains(lowercased())
        return isPlain || isSlug ? self : quoted
    }

    /// Whether it is a short name such as `aim-1`.
    private var isSlug: Bool {
        let parts = split(separator: "-", omittingEmptySubsequences: false)
        return parts.count == 2 && parts[0].utf8.allSatisfy { (0x61...0x7A).contains($0) }
            && !parts[0].isEmpty && !parts[1].isEmpty
            && parts[1].utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private var quoted: String {
        let parts = unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\u{20}"..."\u{7E}", "\u{A1}"..."\u{D7FF}": String(scalar)
            default: "\\U" + scalar.value.hexadecimal
            }
        }
        return "\"\(parts.joined())\""
    }
}

extension UInt32 {
    fileprivate var hexadecimal: String {
        let digits = String(self, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
