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
        if isNull { return text.isEmpty ? "null" : text }
        let isQuoted = style != .plain && tag == nil
        return isQuoted || !text.isPlain(inBrackets: true) ? text.doubleQuoted : text
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
            default: scalar.isPrintable ? String(scalar) : "\\u" + scalar.fourDigits
            }
        }
        return "\"\(escaped.joined())\""
    }

    /// Whether it can stand without quotes on one line and mean itself.
    func isPlain(inBrackets: Bool) -> Bool {
        guard let first = unicodeScalars.first, let last = unicodeScalars.last else { return false }
        let isWord = first.properties.isAlphabetic || ("0"..."9").contains(first)
        let isMarked = "$+-.".unicodeScalars.contains(first) && unicodeScalars.count > 1
        guard isWord || isMarked, !hasPrefix("---"), !hasPrefix("- "), last != ":", last != " "
        else { return false }
        let isEach = unicodeScalars.allSatisfy { $0.isPlain(inBrackets: inBrackets) }
        return isEach && !contains(": ") && !contains(" #")
    }
}

extension Unicode.Scalar {
    fileprivate func isPlain(inBrackets: Bool) -> Bool {
        isPrintable && !(inBrackets && ",[]{}\"".unicodeScalars.contains(self))
    }

    /// Whether it is neither a control character nor one that breaks or marks a line.
    fileprivate var isPrintable: Bool {
        value >= 0x20 && !(0x7F...0x9F).contains(value)
            && ![0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF].contains(value)
    }

    fileprivate var fourDigits: String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
