/// A text that knows where each part of it was written.
///
/// A scalar's value differs from what its author typed: quotes go, escapes turn into characters,
/// folded lines are joined. An expression in it is read from the value, and its faults are shown
/// in the file.
public struct LocatedText: Sendable, Hashable {
    /// A stretch of the value and the stretch of the source that it came from.
    ///
    /// Where both are of one length they match byte for byte; where not (an escape, a fold), the
    /// stretch is taken whole.
    public struct Piece: Sendable, Hashable {
        /// UTF-8 offsets in the value.
        public let text: Range<Int>

        /// UTF-8 offsets in the source.
        public let origin: Range<Int>

        /// Makes a piece of the two stretches.
        public init(text: Range<Int>, origin: Range<Int>) {
            self.text = text
            self.origin = origin
        }
    }

    /// The value.
    public let text: String

    /// Where the whole was written.
    public let span: Span

    /// The stretches, in order, that cover the value.
    public let pieces: [Piece]

    /// Makes a located text of a value, its whole span and the stretches that cover it.
    public init(text: String, span: Span, pieces: [Piece]) {
        self.text = text
        self.span = span
        self.pieces = pieces
    }

    /// Makes a located text that is the whole of a source.
    public init(source: Source) {
        let whole = 0..<source.bytes.count
        self.text = String(decoding: source.bytes, as: UTF8.self)
        self.span = source.span
        self.pieces = [Piece(text: whole, origin: whole)]
    }

    /// Makes a located text whose every part is shown at one span.
    public init(text: String, at span: Span) {
        self.text = text
        self.span = span
        self.pieces = []
    }

    /// Where a part of the value was written.
    ///
    /// - Parameter range: UTF-8 offsets in the value.
    /// - Returns: the part's place in the source; the whole span where nothing finer is known.
    public func span(of range: Range<Int>) -> Span {
        guard let lower = origin(at: range.lowerBound)?.lowerBound else {
            return pieces.isEmpty ? span : Span(source: span.source, range: endOfPieces)
        }
        guard !range.isEmpty else { return Span(source: span.source, range: lower..<lower) }
        let upper = origin(at: range.upperBound - 1)?.upperBound ?? endOfPieces.upperBound
        return Span(source: span.source, range: lower..<max(lower, upper))
    }

    private var endOfPieces: Range<Int> {
        let end = pieces.last?.origin.upperBound ?? span.range.upperBound
        return end..<end
    }

    /// The source offsets of the character at an offset of the value.
    private func origin(at offset: Int) -> Range<Int>? {
        var low = 0
        var high = pieces.count
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].text.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        guard low < pieces.count, pieces[low].text.contains(offset) else { return nil }
        let piece = pieces[low]
        guard piece.text.count == piece.origin.count else { return piece.origin }
        let start = piece.origin.lowerBound + offset - piece.text.lowerBound
        return start..<start + 1
    }
}
