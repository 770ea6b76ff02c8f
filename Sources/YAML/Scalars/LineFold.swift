/// Joins lines as scalars without indicators do: one break is a blank, each more a line feed.
enum LineFold {
    /// Takes the white space that starts at an offset.
    ///
    /// - Parameters:
    ///   - offset: where it starts.
    ///   - end: where the scalar's text ends.
    ///   - isEscaped: whether a `\` has just taken the first break away.
    ///   - value: takes what it stands for.
    /// - Returns: the offset after it.
    static func read(
        at offset: Int,
        to end: Int,
        isEscaped: Bool = false,
        into value: inout PieceBuilder
    ) -> Int {
        let (next, breaks) = whiteSpace(at: offset, to: end, in: value.source)
        let run = offset..<next
        switch (breaks, isEscaped) {
        case (0, false): value.copy(run)
        case (0, true): break
        case (1, false): value.put([.space], from: run)
        case (_, false): value.put(repeatElement(.lineFeed, count: breaks - 1), from: run)
        case (_, true): value.put(repeatElement(.lineFeed, count: breaks), from: run)
        }
        return next
    }

    /// Where the white space at an offset ends, and how many line breaks are in it.
    private static func whiteSpace(
        at offset: Int,
        to end: Int,
        in source: [UInt8]
    ) -> (end: Int, breaks: Int) {
        var next = offset
        var breaks = 0
        while next < end, let byte = source[next].asWhiteSpace {
            let isPair = byte == .carriageReturn && source[safe: next + 1] == .lineFeed
            if byte.isLineBreak { breaks += 1 }
            next += isPair ? 2 : 1
        }
        return (next, breaks)
    }
}
