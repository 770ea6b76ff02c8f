/// Reads a scalar in `"…"`: its lines folded, its escapes turned into what they stand for.
enum DoubleQuotedText {
    /// Reads the scalar that, with its quotes, fills a range.
    static func read(_ range: Range<Int>, of source: [UInt8]) -> PieceBuilder {
        var value = PieceBuilder(source: source)
        var offset = range.lowerBound + 1
        let end = range.upperBound - 1
        while offset < end {
            switch source[offset] {
            case .backslash:
                offset = readEscape(at: offset, to: end, into: &value)
            case .space, .tab, .lineFeed, .carriageReturn:
                offset = LineFold.read(at: offset, to: end, into: &value)
            default:
                offset = value.copyRun(at: offset, to: end, before: .backslash)
            }
        }
        return value
    }

    private static func readEscape(
        at offset: Int,
        to end: Int,
        into value: inout PieceBuilder
    ) -> Int {
        guard let letter = value.source[safe: offset + 1], offset + 1 < end else { return end }
        if letter.isLineBreak {
            let isPair = letter == .carriageReturn && value.source[safe: offset + 2] == .lineFeed
            let next = offset + (isPair ? 3 : 2)
            return LineFold.read(at: next, to: end, isEscaped: true, into: &value)
        }
        guard let escape = Escape(at: offset, in: value.source) else { return end }
        value.put(String(escape.scalar).utf8, from: offset..<offset + escape.count)
        return offset + escape.count
    }
}
