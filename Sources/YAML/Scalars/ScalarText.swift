import Diagnostics

/// Works out where each part of a scalar's value was written.
///
/// It reads the scalar a second time, from the source, and keeps the places. Where it does not
/// come to the parser's own value it says nothing finer than the whole: never a wrong place.
struct ScalarText {
    /// The text as its author wrote it.
    let source: Source

    /// The bytes that the parser was given: as many, and the same but for escaped surrogates.
    let parsed: [UInt8]

    /// Whether the two differ.
    let isPatched: Bool

    /// A scalar's value with its places.
    ///
    /// - Parameters:
    ///   - value: what the parser made of it.
    ///   - range: where it stands, quotes and indicators included, properties not.
    /// - Returns: the value, with its places where they could be found.
    func located(_ value: Event.ScalarValue, in range: Range<Int>) -> LocatedText {
        let span = Span(source: source, range: shown(range, value.style))
        var pieces = PieceBuilder(source: parsed)
        if !pieces.copyWhole(value, from: range) {
            pieces = read(value, in: range, of: parsed)
        }
        guard pieces.bytes == value.bytes else {
            return LocatedText(text: String(decoding: value.bytes, as: UTF8.self), at: span)
        }
        if isPatched { pieces = read(value, in: range, of: source.bytes) }
        let text = String(decoding: pieces.bytes, as: UTF8.self)
        return LocatedText(text: text, span: span, pieces: pieces.pieces)
    }

    /// The range without the empty lines after a block.
    private func shown(_ range: Range<Int>, _ style: Scalar.Style) -> Range<Int> {
        guard style == .literal || style == .folded else { return range }
        let last = source.bytes[range].lastIndex { $0.asWhiteSpace == nil }
        return range.lowerBound..<(last.map { $0 + 1 } ?? range.upperBound)
    }

    private func read(
        _ value: Event.ScalarValue,
        in range: Range<Int>,
        of bytes: [UInt8]
    ) -> PieceBuilder {
        switch value.style {
        case .plain: PlainText.read(range, of: bytes)
        case .singleQuoted: SingleQuotedText.read(range, of: bytes)
        case .doubleQuoted: DoubleQuotedText.read(range, of: bytes)
        case .literal: BlockText(range, of: bytes, isFolded: false, value: value.bytes).read()
        case .folded: BlockText(range, of: bytes, isFolded: true, value: value.bytes).read()
        }
    }
}
