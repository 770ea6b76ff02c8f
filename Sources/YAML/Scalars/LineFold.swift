/// Joins lines as scalars without indicators do: one break is a blank, each more a line feed.
enum LineFold {
    /// Takes the white space that starts at an offset.
    ///
    /// - Parameters:
    ///   - offset: where it starts.
    ///   - end: where the scalar's text ends.
    ///   - isEscaped: whether a `\` has just taken the first break away.
    /// - Returns: the offset after it.
    static func read(
        at offset: Int,
        to end: Int,
        isEscaped: Bool = false,
        into value: inout PieceBuilder
    ) -> Int {
        var next = offset
        var breaks = 0
        while next < end, let byte = value.source[next].asWhiteSpace {
            let isPair = byte == .carriageReturn && value.source[safe: next + 1] == .lineFeed
            if byte.isLineBreak { breaks += 1 }
            next += isPair ? 2 : 1
        }
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
}
