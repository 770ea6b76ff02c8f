import Diagnostics

/// Splits the text of an expression into tokens.
struct Lexer {
    let text: LocatedText
    let bytes: [UInt8]
    var at = 0
    var log = DiagnosticLog()

    init(_ text: LocatedText) {
        self.text = text
        self.bytes = Array(text.text.utf8)
    }

    /// All tokens, the end being the last; none where the text is not made of tokens.
    static func tokens(of text: LocatedText, into log: inout DiagnosticLog) -> [Token]? {
        var lexer = Lexer(text)
        var tokens: [Token] = []
        while let token = lexer.next() {
            tokens.append(token)
            if token.kind == .end { return tokens }
        }
        log.append(contentsOf: lexer.log)
        return nil
    }

    func byte(_ ahead: Int = 0) -> UInt8? {
        at + ahead < bytes.count ? bytes[at + ahead] : nil
    }

    mutating func fail(_ message: SyntaxMessage, _ range: Range<Int>) -> Token? {
        log.append(message, at: text.span(of: range))
        return nil
    }

    private mutating func next() -> Token? {
        skipBlanks()
        guard let byte = byte() else {
            return Token(kind: .end, range: bytes.count..<bytes.count)
        }
        if let token = textLiteral() { return token.token }
        if byte.isNameStart { return name() }
        if byte.isDigit || (byte == 0x2E && (self.byte(1)?.isDigit ?? false)) { return number() }
        if byte == 0x60 { return quotedName() }
        return sign()
    }

    private mutating func skipBlanks() {
        while let byte = byte() {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                at += 1
            } else if byte == 0x2F, self.byte(1) == 0x2F {
                while let byte = self.byte(), byte != 0x0A { at += 1 }
            } else {
                return
            }
        }
    }

    private mutating func name() -> Token {
        let start = at
        while let byte = byte(), byte.isNameStart || byte.isDigit { at += 1 }
        let name = String(decoding: bytes[start..<at], as: UTF8.self)
        let kind: Token.Kind =
            switch name {
            case "true": .literal(.bool(true))
            case "false": .literal(.bool(false))
            case "null": .literal(.null)
            default: .identifier(name)
            }
        return Token(kind: kind, range: start..<at)
    }

    private mutating func quotedName() -> Token? {
        let start = at
        at += 1
        while let byte = byte(), byte != 0x60, byte != 0x0A { at += 1 }
        guard byte() == 0x60, at > start + 1 else { return fail(.unclosedText, start..<at) }
        at += 1
        let name = String(decoding: bytes[start + 1..<at - 1], as: UTF8.self)
        return Token(kind: .quoted(name), range: start..<at)
    }

    private static let signs = [
        "&&", "||", "==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "%", "!", "?", ":", ".",
        ",", "(", ")", "[", "]", "{", "}",
    ]

    private mutating func sign() -> Token? {
        for sign in Self.signs where bytes[at...].starts(with: sign.utf8) {
            let range = at..<at + sign.utf8.count
            at = range.upperBound
            return Token(kind: .sign(sign), range: range)
        }
        var end = at + 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        let character = String(decoding: bytes[at..<end], as: UTF8.self)
        return fail(.strayCharacter(character), at..<end)
    }
}

extension UInt8 {
    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isNameStart: Bool {
        (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self == 0x5F
    }
    var hexValue: Int? {
        switch self {
        case 0x30...0x39: Int(self) - 0x30
        case 0x41...0x46: Int(self) - 0x37
        case 0x61...0x66: Int(self) - 0x57
        default: nil
        }
    }
}
