extension Lexer {
    /// What a text or bytes literal came to; a fault is in the log.
    struct Attempt {
        let token: Token?
    }

    /// A text or bytes in quotes, with its prefix; none where no such literal starts here.
    mutating func textLiteral() -> Attempt? {
        var prefix = 0
        var isRaw = false
        var isBytes = false
        while prefix < 2, let byte = byte(prefix) {
            if byte | 0x20 == 0x72, !isRaw {
                isRaw = true
            } else if byte | 0x20 == 0x62, !isBytes {
                isBytes = true
            } else {
                break
            }
            prefix += 1
        }
        guard let quote = byte(prefix), quote == 0x22 || quote == 0x27 else { return nil }
        let start = at
        at += prefix
        let isTriple = byte(1) == quote && byte(2) == quote
        at += isTriple ? 3 : 1
        return Attempt(token: body(start, quote, isTriple, isRaw, isBytes))
    }

    private mutating func body(
        _ start: Int, _ quote: UInt8, _ isTriple: Bool, _ isRaw: Bool, _ isBytes: Bool
    ) -> Token? {
        var value: [UInt8] = []
        while let byte = byte() {
            if byte == quote, !isTriple || (self.byte(1) == quote && self.byte(2) == quote) {
                at += isTriple ? 3 : 1
                return token(value, isBytes, start)
            }
            if byte == 0x0A || byte == 0x0D, !isTriple { break }
            if byte == 0x5C, !isRaw {
                guard let escaped = escape(isBytes) else { return nil }
                value += escaped
            } else if byte == 0x5C, self.byte(1) != nil {
                value += bytes[at...at + 1]
                at += 2
            } else {
                value.append(byte)
                at += 1
            }
        }
        return fail(.unclosedText, start..<min(at, bytes.count))
    }

    private mutating func token(_ value: [UInt8], _ isBytes: Bool, _ start: Int) -> Token? {
        if isBytes { return Token(kind: .literal(.bytes(value)), range: start..<at) }
        let text = String(decoding: value, as: UTF8.self)
        return Token(kind: .literal(.string(text)), range: start..<at)
    }

    private static let simple: [UInt8: UInt8] = [
        0x61: 7, 0x62: 8, 0x66: 12, 0x6E: 10, 0x72: 13, 0x74: 9, 0x76: 11, 0x5C: 0x5C, 0x27: 0x27,
        0x22: 0x22, 0x60: 0x60, 0x3F: 0x3F,
    ]

    /// The bytes that an escape stands for.
    private mutating func escape(_ isBytes: Bool) -> [UInt8]? {
        let start = at
        at += 2
        guard let kind = byte(-1) else { return failed(start) }
        if let byte = Self.simple[kind] { return [byte] }
        switch kind {
        case 0x78, 0x58: return coded(2, radix: 16, isBytes, start)
        case 0x75 where !isBytes: return coded(4, radix: 16, false, start)
        case 0x55 where !isBytes: return coded(8, radix: 16, false, start)
        case 0x30...0x33:
            at -= 1
            return coded(3, radix: 8, isBytes, start)
        default: return failed(start)
        }
    }

    private mutating func coded(
        _ digits: Int, radix: Int, _ isByte: Bool, _ start: Int
    ) -> [UInt8]? {
        guard at + digits <= bytes.count else { return failed(start) }
        let spelling = String(decoding: bytes[at..<at + digits], as: UTF8.self)
        at += digits
        guard spelling.first?.isHexDigit ?? false, let code = UInt32(spelling, radix: radix) else {
            return failed(start)
        }
        if isByte { return code < 256 ? [UInt8(code)] : failed(start) }
        guard let scalar = Unicode.Scalar(code) else { return failed(start) }
        return Array(String(Character(scalar)).utf8)
    }

    private mutating func failed(_ start: Int) -> [UInt8]? {
        _ = fail(.badEscape, start..<min(at, bytes.count))
        return nil
    }
}
