/// One character of a line as it is printed.
struct Glyph {
    /// UTF-8 offsets in the source.
    let range: Range<Int>

    /// What is printed: the character, or a name for one that cannot be seen.
    let text: String

    /// How many cells that takes.
    let width: Int

    /// The glyphs of a stretch of a source.
    static func of(_ range: Range<Int>, in source: Source) -> [Glyph] {
        var glyphs: [Glyph] = []
        var offset = range.lowerBound
        while offset < range.upperBound {
            let end = sound(from: offset, to: range.upperBound, in: source.bytes)
            for character in String(decoding: source.bytes[offset..<end], as: UTF8.self) {
                let next = offset + character.utf8.count
                glyphs.append(Glyph(character, at: offset..<next))
                offset = next
            }
            guard end < range.upperBound else { break }
            glyphs.append(Glyph(byte: source.bytes[end], at: end))
            offset = end + 1
        }
        return glyphs
    }

    private init(_ character: Character, at range: Range<Int>) {
        let isPrintable = character.asciiValue.map { (0x20..<0x7F).contains($0) } ?? false
        let text = isPrintable ? String(character) : Self.shown(character)
        self.range = range
        self.text = text
        width = isPrintable ? 1 : text.reduce(0) { $0 + CellWidth.of($1) }
    }

    private init(byte: UInt8, at offset: Int) {
        range = offset..<offset + 1
        text = "<" + String(byte, radix: 16, uppercase: true) + ">"
        width = text.count
    }

    /// Where the bytes stop being UTF-8.
    private static func sound(from start: Int, to end: Int, in bytes: [UInt8]) -> Int {
        let slice = Array(bytes[start..<end])
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: slice.span)
            return end
        } catch {
            return start + error.byteOffsets.lowerBound
        }
    }

    private static func shown(_ character: Character) -> String {
        character == "\t" ? "    " : character.unicodeScalars.map(seen).joined()
    }

    /// A scalar, or its number where it would not be seen or would disorder the line.
    private static func seen(_ scalar: Unicode.Scalar) -> String {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
            scalar == "\u{200D}" ? String(scalar) : "<U+" + hex(scalar.value) + ">"
        default: String(scalar)
        }
    }

    private static func hex(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
