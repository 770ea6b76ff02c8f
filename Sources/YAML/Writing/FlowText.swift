import Diagnostics

extension Node {
    /// The node as YAML in one line, which reads back as the same values.
    ///
    /// Scalars are quoted where they must be, or where they were and it makes a difference.
    public var flowText: String {
        switch content {
        case .scalar(let scalar): return scalar.flowText
        case .sequence(let elements):
            return "[\(elements.map(\.flowText).joined(separator: ", "))]"
        case .mapping(let mapping):
            let entries = mapping.entries.map { "\($0.key.flowText): \($0.value.flowText)" }
            return "{\(entries.joined(separator: ", "))}"
        }
    }
}

extension Scalar {
    /// The scalar as YAML in one line.
    public var flowText: String {
        let isQuoted = style != .plain && tag == nil
        return isQuoted || !text.isPlainInFlow ? text.doubleQuoted : text
    }
}

extension String {
    /// The text in double quotes, as YAML and JSON read it.
    public var doubleQuoted: String {
        let escaped = unicodeScalars.map { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            case "\t": "\\t"
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
                "\\u" + scalar.fourDigits
            default: String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }

    /// Whether it can stand without quotes between brackets and mean itself.
    fileprivate var isPlainInFlow: Bool {
        guard let first = unicodeScalars.first, let last = unicodeScalars.last else { return false }
        let isWord = first.properties.isAlphabetic || ("0"..."9").contains(first)
        let isMarked = "$+-.".unicodeScalars.contains(first) && unicodeScalars.count > 1
        guard isWord || isMarked, !hasPrefix("---"), !hasPrefix("- "), last != ":", last != " "
        else { return false }
        return unicodeScalars.allSatisfy(\.isPlainInFlow) && !contains(": ") && !contains(" #")
    }
}

extension Unicode.Scalar {
    fileprivate var isPlainInFlow: Bool {
        value >= 0x20 && !(0x7F...0x9F).contains(value)
            && ![0x2028, 0x2029, 0xFEFF].contains(value)
            && !",[]{}\"".unicodeScalars.contains(self)
    }

    fileprivate var fourDigits: String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
