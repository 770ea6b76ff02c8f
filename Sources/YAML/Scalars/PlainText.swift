/// Reads a scalar without quotes: as it stands, its lines folded.
enum PlainText {
    /// Reads the scalar that fills a range.
    static func read(_ range: Range<Int>, of source: [UInt8]) -> PieceBuilder {
        var value = PieceBuilder(source: source)
        var offset = range.lowerBound
        while offset < range.upperBound {
            offset = value.copyRun(at: offset, to: range.upperBound, before: nil)
            offset = LineFold.read(at: offset, to: range.upperBound, into: &value)
        }
        return value
    }
}
