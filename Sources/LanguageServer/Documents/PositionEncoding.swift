import Diagnostics

/// In what characters of a line are counted.
package enum PositionEncoding: String, Sendable, Encodable {
    case utf8 = "utf-8"
    case utf16 = "utf-16"

    /// How many units a character takes whose first byte is this; nought for a byte that goes on.
    private func units(_ byte: UInt8) -> Int {
        switch self {
        case .utf8: 1
        case .utf16: byte & 0xC0 == 0x80 ? 0 : (byte >= 0xF0 ? 2 : 1)
        }
    }

    /// The offset of a position; what lies past a line or the text is its end.
    func offset(of position: TextPosition, in source: Source) -> Int {
        guard position.line < source.lineCount else { return source.bytes.count }
        let line = source.line(max(0, position.line) + 1)
        var offset = line.startIndex
        var left = position.character
        while offset < line.endIndex, left > 0 || line[offset] & 0xC0 == 0x80 {
            left -= units(line[offset])
            offset += 1
        }
        return offset
    }

    /// The position of an offset.
    func position(of offset: Int, in source: Source) -> TextPosition {
        let number = source.position(at: offset).line
        let line = source.line(number)
        let end = min(max(offset, line.startIndex), line.endIndex)
        let character = line[line.startIndex..<end].reduce(0) { $0 + units($1) }
        return TextPosition(line: number - 1, character: character)
    }

    /// The range of a span.
    func range(of span: Span) -> TextRange {
        TextRange(
            start: position(of: span.range.lowerBound, in: span.source),
            end: position(of: span.range.upperBound, in: span.source)
        )
    }
}
