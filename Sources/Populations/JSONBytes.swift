extension String {
    /// The text as JSON, in quotes.
    var asJSON: [UInt8] { [0x22] + escapedForJSON + [0x22] }

    /// The text as it stands between the quotes of JSON.
    var escapedForJSON: [UInt8] {
        utf8.flatMap { byte -> [UInt8] in
            switch byte {
            case 0x22, 0x5C: [0x5C, byte]
            case 0..<0x20:
                Array("\\u00".utf8) + [Self.hexDigit(byte >> 4), Self.hexDigit(byte & 15)]
            default: [byte]
            }
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 + value : 0x57 + value
    }
}

extension [UInt8] {
    /// Appends a whole number in digits.
    mutating func append(number: Int) {
        if number < 0 { append(0x2D) }
        var rest = number.magnitude
        let start = count
        repeat {
            append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        self[start...].reverse()
    }
}
