/// A `\` in double quotes, what follows it, and the character that both stand for.
struct Escape {
    /// The character.
    let scalar: Unicode.Scalar

    /// How many bytes it takes, the `\` included.
    let count: Int

    /// Reads the escape at an offset; none where it is not one.
    init?(at offset: Int, in source: [UInt8]) {
        guard let letter = source[safe: offset + 1] else { return nil }
        if let scalar = Self.letters[letter] {
            (self.scalar, self.count) = (scalar, 2)
            return
        }
        guard let digits = Self.digits[letter] else { return nil }
        let first = Self.value(of: digits, at: offset + 2, in: source)
        if let scalar = first.flatMap(Unicode.Scalar.init) {
            (self.scalar, self.count) = (scalar, 2 + digits)
            return
        }
        guard letter == UInt8(ascii: "u"), let first,
            let scalar = Self.pair(first, at: offset + 6, in: source)
        else { return nil }
        (self.scalar, self.count) = (scalar, 12)
    }

    private static let letters: [UInt8: Unicode.Scalar] = [
        UInt8(ascii: "0"): "\0", UInt8(ascii: "a"): "\u{7}", UInt8(ascii: "b"): "\u{8}",
        UInt8(ascii: "t"): "\t", .tab: "\t", UInt8(ascii: "n"): "\n",
        UInt8(ascii: "v"): "\u{B}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "r"): "\r",
        UInt8(ascii: "e"): "\u{1B}", .space: " ", .quote: "\"", .apostrophe: "'",
        UInt8(ascii: "/"): "/", .backslash: "\\", UInt8(ascii: "N"): "\u{85}",
        UInt8(ascii: "_"): "\u{A0}", UInt8(ascii: "L"): "\u{2028}",
        UInt8(ascii: "P"): "\u{2029}",
    ]

    private static let digits: [UInt8: Int] = [
        UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8,
    ]

    /// The number that hexadecimal digits write.
    static func value(of digits: Int, at offset: Int, in source: [UInt8]) -> UInt32? {
        guard offset + digits <= source.count else { return nil }
        var value: UInt32 = 0
        for index in offset..<offset + digits {
            guard let digit = source[index].hexValue else { return nil }
            value = value << 4 | digit
        }
        return value
    }

    /// The character that two surrogates make, the second written at an offset.
    private static func pair(
        _ high: UInt32,
        at offset: Int,
        in source: [UInt8]
    ) -> Unicode.Scalar? {
        guard (0xD800..<0xDC00).contains(high), source[safe: offset] == .backslash,
            source[safe: offset + 1] == UInt8(ascii: "u"),
            let low = value(of: 4, at: offset + 2, in: source), (0xDC00..<0xE000).contains(low)
        else { return nil }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    }
}
