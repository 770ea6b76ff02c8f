import Diagnostics

/// Gathers a value and the stretches of the source that it came from.
struct PieceBuilder {
    /// The text that is read from.
    let source: [UInt8]

    /// The value so far, as UTF-8.
    private(set) var bytes: [UInt8] = []

    /// Where its parts came from, in order.
    private(set) var pieces: [LocatedText.Piece] = []

    /// Makes an empty value to be read from a source.
    init(source: [UInt8]) {
        self.source = source
    }

    /// Takes a stretch of the source as it stands.
    mutating func copy(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        var text = bytes.count..<bytes.count + range.count
        var origin = range
        bytes.append(contentsOf: source[range])
        if let last = pieces.last, last.origin.upperBound == range.lowerBound,
            last.text.count == last.origin.count
        {
            pieces.removeLast()
            text = last.text.lowerBound..<text.upperBound
            origin = last.origin.lowerBound..<range.upperBound
        }
        pieces.append(LocatedText.Piece(text: text, origin: origin))
    }

    /// Takes what comes before white space or a byte that means something else.
    ///
    /// - Returns: the offset after it.
    mutating func copyRun(at offset: Int, to end: Int, before special: UInt8?) -> Int {
        var next = offset
        while next < end, source[next].asWhiteSpace == nil, source[next] != special { next += 1 }
        copy(offset..<next)
        return next
    }

    /// Puts bytes that a stretch of the source stands for.
    mutating func put(_ new: some Collection<UInt8>, from origin: Range<Int>) {
        guard !new.isEmpty else { return }
        let text = bytes.count..<bytes.count + new.count
        bytes.append(contentsOf: new)
        pieces.append(LocatedText.Piece(text: text, origin: origin))
    }
}
