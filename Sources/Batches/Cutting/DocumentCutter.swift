/// YAML documents, each after a line `---` but for the first.
package struct DocumentCutter: Cutter {
    package let notation = Notation.yaml
    private var line = 1

    package init() {}

    package mutating func cut(_ bytes: [UInt8], isLast: Bool) -> (pieces: [Piece], done: Int) {
        var pieces: [Piece] = []
        var start = 0
        var place = 0
        while let end = bytes.newline(from: place) {
            place = end + 1
            guard isMark(bytes, place) else { continue }
            append(start..<place, of: bytes, to: &pieces)
            start = place
        }
        guard isLast else { return (pieces, start) }
        append(start..<bytes.count, of: bytes, to: &pieces)
        return (pieces, bytes.count)
    }

    private mutating func append(_ range: Range<Int>, of bytes: [UInt8], to pieces: inout [Piece]) {
        if holdsSomething(bytes[range]) { pieces.append(Piece(range, line: line)) }
        line += bytes.newlines(in: range)
    }

    /// Whether a line is `---`, perhaps with something after a blank.
    private func isMark(_ bytes: [UInt8], _ place: Int) -> Bool {
        bytes[place...].starts(with: [0x2D, 0x2D, 0x2D])
            && (place + 3 == bytes.count || bytes[place + 3].isBlank)
    }

    /// Whether there is more than comments, marks of documents and blank lines.
    private func holdsSomething(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.split(separator: 0x0A).contains { line in
            let rest = line.drop(while: \.isBlank)
            let isMark =
                rest.starts(with: [0x2D, 0x2D, 0x2D]) || rest.starts(with: [0x2E, 0x2E, 0x2E])
            let isOnlyMark = isMark && rest.dropFirst(3).allSatisfy(\.isBlank)
            return !rest.isEmpty && rest.first != UInt8(ascii: "#") && !isOnlyMark
        }
    }
}
