extension [UInt8] {
    /// Adds a text in quotes as JSON writes it.
    mutating func append(quoted text: String) {
        append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                append(UInt8(ascii: "\\"))
                append(byte)
            case 0..<0x20, 0x7F:
                self += "\\u00".utf8
                self += [Self.digit(byte >> 4), Self.digit(byte & 15)]
            default: append(byte)
            }
        }
        append(UInt8(ascii: "\""))
    }

    /// Adds a comma, a key that needs no escapes, and a text or null.
    mutating func append(key: StaticString, _ text: String?) {
        self += ",\"".utf8
        key.withUTF8Buffer { unsafe append(contentsOf: $0) }
        self += "\":".utf8
        if let text { append(quoted: text) } else { self += "null".utf8 }
    }

    /// Adds a whole number that is not negative.
    mutating func append(number: Int) {
        if number >= 10 { append(number: number / 10) }
        append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
    }

    /// Puts a text in the place of a comma at the end, or adds it where there is none.
    mutating func replaceLast(with text: StaticString) {
        if last == UInt8(ascii: ",") { removeLast() }
        text.withUTF8Buffer { unsafe append(contentsOf: $0) }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
