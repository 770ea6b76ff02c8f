/// Reads a scalar in `'…'`: its lines folded, `''` an apostrophe.
enum SingleQuotedText {
    /// Reads the scalar that, with its quotes, fills a range.
    static func read(_ range: Range<Int>, of source: [UInt8]) -> PieceBuilder {
        var value = PieceBuilder(source: source)
        var offset = range.lowerBound + 1
        let end = range.upperBound - 1
        while offset < end {
            switch source[offset] {
            case .apostrophe:
                value.put([.apostrophe], from: offset..<min(offset + 2, end))
                offset += 2
            case .space, .tab, .lineFeed, .carriageReturn:
                offset = LineFold.read(at: offset, to: end, into: &value)
            default:
                offset = value.copyRun(at: offset, to: end, before: .apostrophe)
            }
        }
        return value
    }
}
