/// Turns text into tokens, one at a time.
struct Lexer {
    let bytes: [UInt8]
    var offset = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The next token; `.end` for ever after the last.
    mutating func next() throws(SyntaxFault) -> Token {
        skipSpace()
        guard let byte = peek() else {
            return Token(kind: .end, range: offset..<offset)
        }
        if let token = try text() { return token }
        if byte.isNameStart { return name() }
        if byte == .backQuote { return try quotedName() }
        if byte.isDigit || (byte == .dot && peek(1)?.isDigit == true) { return try number() }
        return try symbol()
    }

    func peek(_ ahead: Int = 0) -> UInt8? {
        offset + ahead < bytes.count ? bytes[offset + ahead] : nil
    }

    /// The text of a range.
    func spelling(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private mutating func skipSpace() {
        while let byte = peek() {
            if byte == .slash, peek(1) == .slash {
                while let byte = peek(), byte != .lineFeed { offset += 1 }
            } else if [.space, .tab, .lineFeed, .carriageReturn, .formFeed].contains(byte) {
                offset += 1
            } else {
                return
            }
        }
    }

    private mutating func name() -> Token {
        let start = offset
        while peek()?.isNamePart == true { offset += 1 }
        return Token(kind: .name(spelling(start..<offset)), range: start..<offset)
    }

    private mutating func quotedName() throws(SyntaxFault) -> Token {
        let start = offset
        offset += 1
        while let byte = peek(), byte != .backQuote {
            guard byte.isQuotedNamePart else { throw stray() }
            offset += 1
        }
        guard peek() != nil, offset > start + 1 else {
            throw SyntaxFault(message: .unclosedText, range: start..<offset)
        }
        offset += 1
        return Token(
            kind: .quotedName(spelling(start + 1..<offset - 1)),
            range: start..<offset
        )
    }

    private mutating func symbol() throws(SyntaxFault) -> Token {
        for length in [2, 1] where offset + length <= bytes.count {
            let range = offset..<offset + length
            if let symbol = Token.Symbol(rawValue: spelling(range)) {
                offset += length
                return Token(kind: .symbol(symbol), range: range)
            }
        }
        throw stray()
    }

    private func stray() -> SyntaxFault {
        var end = offset + 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return SyntaxFault(
            message: .strayCharacter(spelling(offset..<end)),
            range: offset..<end
        )
    }
}

extension UInt8 {
    static let tab = UInt8(ascii: "\t")
    static let lineFeed = UInt8(ascii: "\n")
    static let formFeed = UInt8(0x0C)
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")
    static let dot = UInt8(ascii: ".")
    static let slash = UInt8(ascii: "/")
    static let backslash = UInt8(ascii: "\\")
    static let backQuote = UInt8(ascii: "`")

    var isDigit: Bool { 0x30...0x39 ~= self }
    var isLetter: Bool { 0x61...0x7A ~= self | 0x20 }
    var isNameStart: Bool { isLetter || self == UInt8(ascii: "_") }
    var isNamePart: Bool { isNameStart || isDigit }

    var isQuotedNamePart: Bool {
        isNamePart || [.dot, .slash, .space, UInt8(ascii: "-")].contains(self)
    }

    /// The value of a digit in base sixteen.
    var hexadecimal: UInt32? {
        switch self {
        case 0x30...0x39: UInt32(self - 0x30)
        case 0x41...0x46: UInt32(self - 0x41 + 10)
        case 0x61...0x66: UInt32(self - 0x61 + 10)
        default: nil
        }
    }
}
