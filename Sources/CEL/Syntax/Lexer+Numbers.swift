extension Lexer {
    /// A whole number, with `u` unsigned, or one with a point or an exponent.
    mutating func number() -> Token? {
        let start = at
        if byte() == 0x30, byte(1) == 0x78 || byte(1) == 0x58 { return hexadecimal() }
        skipDigits()
        var isDouble = false
        if byte() == 0x2E, byte(1)?.isDigit ?? false {
            isDouble = true
            at += 1
            skipDigits()
        }
        if byte() == 0x65 || byte() == 0x45 {
            isDouble = true
            at += byte(1) == 0x2B || byte(1) == 0x2D ? 2 : 1
            guard byte()?.isDigit ?? false else { return fail(.badNumber(spelling(start)), start..<at) }
            skipDigits()
        }
        return isDouble ? double(start) : whole(start, start, radix: 10)
    }

    private mutating func hexadecimal() -> Token? {
        let start = at
        at += 2
        while byte()?.hexValue != nil { at += 1 }
        return whole(start, start + 2, radix: 16)
    }

    private mutating func skipDigits() {
        while byte()?.isDigit ?? false { at += 1 }
    }

    private func spelling(_ start: Int) -> String {
        String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func double(_ start: Int) -> Token? {
        guard let number = Double(spelling(start)) else {
            return fail(.badNumber(spelling(start)), start..<at)
        }
        return Token(kind: .literal(.double(number)), range: start..<at)
    }

    private mutating func whole(_ start: Int, _ digits: Int, radix: Int) -> Token? {
        guard digits < at else { return fail(.badNumber(spelling(start)), start..<at) }
        let number = UInt64(spelling(digits), radix: radix)
        let isUnsigned = byte() == 0x75 || byte() == 0x55
        if isUnsigned { at += 1 }
        guard let number else { return fail(.numberTooLarge(spelling(start)), start..<at) }
        if isUnsigned { return Token(kind: .literal(.uint(number)), range: start..<at) }
        if number == UInt64(Int64.max) + 1 { return Token(kind: .smallestInt, range: start..<at) }
        guard let signed = Int64(exactly: number) else {
            return fail(.numberTooLarge(spelling(start)), start..<at)
        }
        return Token(kind: .literal(.int(signed)), range: start..<at)
    }
}
