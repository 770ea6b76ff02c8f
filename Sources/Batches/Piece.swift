/// One inventory's text within a chunk of a stream.
package struct Piece: Sendable, Hashable {
    /// Its bytes in those of the chunk.
    package let range: Range<Int>

    /// The line on which it starts.
    package let line: Int

    package init(_ range: Range<Int>, line: Int) {
        (self.range, self.line) = (range, line)
    }
}

/// How the inventories of a stream are written.
package enum Notation: Sendable, Hashable {
    case json
    case yaml
}

/// Some whole inventories of one file, one after the other.
package struct Chunk: Sendable {
    /// The file, as a person calls it.
    package let file: String
    package let notation: Notation
    package let bytes: [UInt8]
    package let pieces: [Piece]

    package init(file: String, _ notation: Notation, _ bytes: [UInt8], _ pieces: [Piece]) {
        (self.file, self.notation) = (file, notation)
        (self.bytes, self.pieces) = (bytes, pieces)
    }
}
