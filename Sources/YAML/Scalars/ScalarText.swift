import Diagnostics

/// Works out where each part of a scalar's value was written.
///
/// It reads the scalar a second time, from the source, and keeps the places. Where it does not
/// come to the parser's own value it says nothing finer than the whole: never a wrong place.
struct ScalarText {
    /// The text as its author wrote it.
    private let source: Source

    /// The bytes that the parser was given: as many, and the same but for escaped surrogates.
    private let parsed: [UInt8]

    /// The author's own bytes.
    private let typed: [UInt8]

    /// Whether the two differ.
    private let isPatched: Bool

    /// Takes a text, and what the parser was given in its place, if that was something else.
    init(source: Source, patched: [UInt8]?) {
        self.source = source
        typed = source.bytes
        parsed = patched ?? source.bytes
        isPatched = patched != nil
    }

    /// A scalar's value with its places.
    ///
    /// - Parameters:
    ///   - value: what the parser made of it.
    ///   - range: where it stands, quotes and indicators included, properties not.
    /// - Returns: the value, with its places where they could be found.
    func located(_ value: Event.ScalarValue, in range: Range<Int>) -> LocatedText {
        let span = Span(source: source, range: shown(range, value.style))
        if let origin = verbatim(value, in: range) {
            let text = String(decoding: value.bytes, as: UTF8.self)
            let piece = LocatedText.Piece(text: 0..<origin.count, origin: origin)
            return LocatedText(text: text, span: span, pieces: origin.isEmpty ? [] : [piece])
        }
        var pieces = read(value, in: range, of: parsed)
        guard pieces.bytes == value.bytes else {
            return LocatedText(text: String(decoding: value.bytes, as: UTF8.self), at: span)
        }
        if isPatched { pieces = read(value, in: range, of: typed) }
        let text = String(decoding: pieces.bytes, as: UTF8.self)
        return LocatedText(text: text, span: span, pieces: pieces.pieces)
    }

    /// Where a value stands in the source letter for letter, as most do.
    private func verbatim(_ value: Event.ScalarValue, in range: Range<Int>) -> Range<Int>? {
        let inner: Range<Int>
        switch value.style {
        case .plain: inner = range
        case .singleQuoted, .doubleQuoted:
            guard range.count >= 2 else { return nil }
            inner = range.lowerBound + 1..<range.upperBound - 1
        case .literal, .folded: return nil
        }
        let isVerbatim = inner.count == value.bytes.count && typed[inner].elementsEqual(value.bytes)
        return isVerbatim ? inner : nil
    }

    /// The range without the empty lines after a block.
    private func shown(_ range: Range<Int>, _ style: Scalar.Style) -> Range<Int> {
        guard style == .literal || style == .folded else { return range }
        let last = typed[range].lastIndex { $0.asWhiteSpace == nil }
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
