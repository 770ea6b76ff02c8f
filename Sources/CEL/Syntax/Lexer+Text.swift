extension Lexer {
    /// A text or bytes, if one starts here: `'…'`, `r"…"`, `b'''…'''`.
    mutating func text() throws(SyntaxFault) -> Token? {
        guard let form = TextForm(at: offset, in: bytes) else { return nil }
        let start = offset
        offset = form.start
        var content: [UInt8] = []
        while !isClosed(form) {
            guard let byte = peek(), form.isTriple || !byte.isLineBreak else {
                throw SyntaxFault(message: .unclosedText, range: start..<offset)
            }
            if byte == .backslash, !form.isRaw {
                try escape(form, into: &content)
            } else {
                content.append(byte)
                offset += 1
            }
        }
        offset += form.isTriple ? 3 : 1
        let kind: Token.Kind =
            form.isBytes ? .bytes(content) : .string(String(decoding: content, as: UTF8.self))
        return Token(kind: kind, range: start..<offset)
    }

    private func isClosed(_ form: TextForm) -> Bool {
        guard peek() == form.quote else { return false }
        return !form.isTriple || (peek(1) == form.quote && peek(2) == form.quote)
    }

    private mutating func escape(
        _ form: TextForm,
        into content: inout [UInt8]
    ) throws(SyntaxFault) {
        let start = offset
        let letter = peek(1) ?? 0
        offset += min(2, bytes.count - offset)
        if let plain = Self.plainEscapes[letter] {
            content.append(plain)
            return
        }
        guard let value = codePoint(after: letter, form) else { throw badEscape(start) }
        if form.isBytes, let byte = UInt8(exactly: value) {
            content.append(byte)
        } else if !form.isBytes, let scalar = Unicode.Scalar(value) {
            content.append(contentsOf: Array(String(Character(scalar)).utf8))
        } else {
            throw badEscape(start)
        }
    }

    private func badEscape(_ start: Int) -> SyntaxFault {
        let range = start..<max(offset, start + 1)
        return SyntaxFault(message: .badEscape(spelling(range)), range: range)
    }

    /// The number that an escape of digits stands for.
    private mutating func codePoint(after letter: UInt8, _ form: TextForm) -> UInt32? {
        switch letter {
        case UInt8(ascii: "x"), UInt8(ascii: "X"): return digits(2, base: 16)
        case UInt8(ascii: "u"): return form.isBytes ? nil : digits(4, base: 16)
        case UInt8(ascii: "U"): return form.isBytes ? nil : digits(8, base: 16)
        case UInt8(ascii: "0")...UInt8(ascii: "3"):
            offset -= 1
            return digits(3, base: 8)
        default: return nil
        }
    }

    private mutating func digits(_ count: Int, base: UInt32) -> UInt32? {
        var value: UInt32 = 0
        for _ in 0..<count {
            guard let digit = peek()?.hexadecimal, digit < base else { return nil }
            value = value &* base &+ digit
            offset += 1
        }
        return value
    }

    private static let plainEscapes: [UInt8: UInt8] = [
        UInt8(ascii: "a"): 0x07, UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C,
        UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
        UInt8(ascii: "v"): 0x0B, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "?"): 0x3F,
        UInt8(ascii: "'"): 0x27, UInt8(ascii: "\""): 0x22, UInt8(ascii: "`"): 0x60,
    ]
}

/// How a text is quoted.
private struct TextForm {
    let isBytes: Bool
    let isRaw: Bool
    let isTriple: Bool
    let quote: UInt8
    /// Where the content begins.
    let start: Int

    /// The form of a text that starts at an offset; none where none does.
    init?(at offset: Int, in bytes: [UInt8]) {
        var cursor = offset
        var prefixes: Set<UInt8> = []
        while cursor < bytes.count, cursor - offset < 2, bytes[cursor].isTextPrefix {
            guard prefixes.insert(bytes[cursor] | 0x20).inserted else { return nil }
            cursor += 1
        }
        guard cursor < bytes.count, bytes[cursor].isQuote else { return nil }
        let quote = bytes[cursor]
        let next = bytes[(cursor + 1)...].prefix(2)
        self.isBytes = prefixes.contains(UInt8(ascii: "b"))
        self.isRaw = prefixes.contains(UInt8(ascii: "r"))
        self.isTriple = next.count == 2 && next.allSatisfy { $0 == quote }
        self.quote = quote
        self.start = cursor + (isTriple ? 3 : 1)
    }
}

extension UInt8 {
    fileprivate var isTextPrefix: Bool {
        self | 0x20 == UInt8(ascii: "b") || self | 0x20 == UInt8(ascii: "r")
    }
    fileprivate var isQuote: Bool { self == UInt8(ascii: "'") || self == UInt8(ascii: "\"") }
    fileprivate var isLineBreak: Bool { self == .lineFeed || self == .carriageReturn }
}
