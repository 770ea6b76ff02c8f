extension Lexer {
    /// A number: `12`, `0x1F`, `12u`, `1.5`, `.5e-3`.
    mutating func number() throws(SyntaxFault) -> Token {
        let start = offset
        let isHexadecimal = peek() == UInt8(ascii: "0") && (peek(1).map { $0 | 0x20 }) == 0x78
        if isHexadecimal { offset += 2 }
        let isDouble = isHexadecimal ? skipHexadecimal() : skipDecimal()
        let end = offset
        let isUnsigned = !isDouble && (peek().map { $0 | 0x20 }) == UInt8(ascii: "u")
        if isUnsigned { offset += 1 }
        let range = start..<offset
        if peek()?.isNamePart == true {
            while peek()?.isNamePart == true { offset += 1 }
            throw SyntaxFault(message: .badNumber(spelling(start..<offset)), range: start..<offset)
        }
        let digits = spelling((isHexadecimal ? start + 2 : start)..<end)
        if isDouble { return Token(kind: .double(try double(digits, range)), range: range) }
        let value = try whole(digits, base: isHexadecimal ? 16 : 10, range)
        return Token(kind: isUnsigned ? .uint(value) : .int(value), range: range)
    }

    private mutating func skipHexadecimal() -> Bool {
        while peek()?.hexadecimal != nil { offset += 1 }
        return false
    }

    /// Goes past the digits; whether there was a fraction or an exponent.
    private mutating func skipDecimal() -> Bool {
        let start = offset
        skipDigits()
        if peek() == .dot, peek(1)?.isDigit == true {
            offset += 1
            skipDigits()
        }
        skipExponent()
        return bytes[start..<offset].contains { !$0.isDigit }
    }

    private mutating func skipExponent() {
        guard (peek().map { $0 | 0x20 }) == UInt8(ascii: "e") else { return }
        let hasSign = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-")
        guard peek(hasSign ? 2 : 1)?.isDigit == true else { return }
        offset += hasSign ? 2 : 1
        skipDigits()
    }

    private mutating func skipDigits() {
        while peek()?.isDigit == true { offset += 1 }
    }

    private func double(_ digits: String, _ range: Range<Int>) throws(SyntaxFault) -> Double {
        let text = digits.hasPrefix(".") ? "0" + digits : digits
        guard let value = Double(text), value.isFinite else {
            throw SyntaxFault(message: .numberTooLarge(spelling(range)), range: range)
        }
        return value
    }

    private func whole(
        _ digits: String,
        base: Int,
        _ range: Range<Int>
    ) throws(SyntaxFault) -> UInt64 {
        guard !digits.isEmpty else {
            throw SyntaxFault(message: .badNumber(spelling(range)), range: range)
        }
        guard let value = UInt64(digits, radix: base) else {
            throw SyntaxFault(message: .numberTooLarge(spelling(range)), range: range)
        }
        return value
    }
}
