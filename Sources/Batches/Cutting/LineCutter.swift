/// One inventory on each line; lines that are blank are none.
package struct LineCutter: Cutter {
    package let notation = Notation.json
    private var line = 1

    package init() {}

    package mutating func cut(_ bytes: [UInt8], isLast: Bool) -> (pieces: [Piece], done: Int) {
        var pieces: [Piece] = []
        var start = 0
        while let end = bytes.newline(from: start) ?? (isLast ? bytes.count : nil) {
            if !bytes.isBlank(start..<end) { pieces.append(Piece(start..<end, line: line)) }
            line += 1
            start = min(end + 1, bytes.count)
            if start == bytes.count { break }
        }
        return (pieces, start)
    }
}
