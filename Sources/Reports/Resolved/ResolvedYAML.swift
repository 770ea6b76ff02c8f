import Diagnostics
import Rules
import YAML

/// An effective rule set as a rule-set file, with a comment at each value that a profile set.
enum ResolvedYAML {
    static func write(_ pack: Pack) -> String {
        let heads = pack.profiles.map { "# as changed by \($0.name), \($0.span.source.name)\n" }
        let changes = pack.profiles.flatMap { profile in
            profile.changes.map {
                (
                    $0.span,
                    "\(profile.name), \($0.span.source.name):\($0.span.start.line): \($0.because())"
                )
            }
        }
        let notes = Dictionary(changes, uniquingKeysWith: { _, last in last })
        let writer = ResolvedYAML.Writer(notes: notes)
        return "# \(pack.name)\n" + heads.joined() + writer.block(pack.document, indent: "")
    }

    private struct Writer {
        let notes: [Span: String]

        /// The lines of a mapping, or of a list.
        func block(_ node: Node, indent: String) -> String {
            switch node.content {
            case .scalar(let scalar): "\(indent)\(text(scalar))\n"
            case .sequence(let elements): elements.map { item($0, indent: indent) }.joined()
            case .mapping(let mapping):
                mapping.entries.map { entry($0, indent: indent) }.joined()
            }
        }

        private func item(_ node: Node, indent: String) -> String {
            guard !isEmpty(node) else { return "\(indent)- \(empty(node))\n" }
            let lines = block(node, indent: indent + "  ")
            return "\(indent)- \(lines.dropFirst(indent.utf8.count + 2))"
        }

        private func entry(_ entry: Mapping.Entry, indent: String) -> String {
            let key = "\(indent)\(entry.key.scalar.map { text($0) } ?? "")"
            let comment = comment(entry.value, indent: indent)
            if isEmpty(entry.value) { return "\(comment)\(key): \(empty(entry.value))\n" }
            guard let scalar = entry.value.scalar else {
                return "\(comment)\(key):\n\(block(entry.value, indent: indent + "  "))"
            }
            return "\(comment)\(key): \(text(scalar))\n"
        }

        /// Where a value that is not the pack's own comes from; once for all that it holds.
        private func comment(_ node: Node, indent: String) -> String {
            guard let note = notes[node.span] else { return "" }
            let line = note.split { $0.isNewline }.joined(separator: " ")
            return "\(indent)# \(line)\n"
        }

        private func isEmpty(_ node: Node) -> Bool {
            node.elements?.isEmpty ?? node.mapping?.entries.isEmpty ?? false
        }

        private func empty(_ node: Node) -> String { node.elements == nil ? "{}" : "[]" }

        /// As it is written where it is plain, and quoted otherwise.
        private func text(_ scalar: Scalar) -> String {
            let text = scalar.text
            let isPlain = scalar.style == .plain && !text.contains { $0.isNewline }
            return isPlain && (!text.isEmpty || scalar.isNull) ? text : quoted(text)
        }

        private func quoted(_ text: String) -> String {
            let escaped = text.unicodeScalars.map { scalar in
                switch scalar {
                case "\"": "\\\""
                case "\\": "\\\\"
                case "\n": "\\n"
                case "\t": "\\t"
                case "\r": "\\r"
                default:
                    scalar.value < 0x20 || scalar.value == 0x7F
                        || [0x85, 0x2028, 0x2029, 0xFEFF].contains(scalar.value)
                        ? "\\u" + hexadecimal(scalar.value) : String(scalar)
                }
            }
            return "\"\(escaped.joined())\""
        }

        private func hexadecimal(_ value: UInt32) -> String {
            let digits = String(value, radix: 16)
            return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        }
    }
}
