/// Where the bytes of a stream come from.
package protocol ByteStream {
    associatedtype Failure: Error

    /// What a person calls it.
    var name: String { get }

    /// Adds bytes that are there, at most so many, waiting until there are some; none at the end.
    mutating func read(into bytes: inout [UInt8], atMost count: Int) throws(Failure)

    /// Whether more can be had without waiting.
    var isReady: Bool { get }
}

/// Reads whole inventories from a stream, some at a time, however long the stream is.
package struct ChunkReader<Stream: ByteStream> {
    /// How many bytes are read at a time.
    package static var block: Int { 1 << 20 }

    /// The longest text of one inventory: longer ones are given as they are cut off.
    package static var longest: Int { 64 << 20 }

    private var stream: Stream
    private var cutter: any Cutter
    private var rest: [UInt8] = []
    private var isAtEnd = false

    /// Whether the end of a text that was too long is still to come.
    private var isSkipping = false

    package init(_ stream: Stream, _ cutter: any Cutter) {
        (self.stream, self.cutter) = (stream, cutter)
    }

    /// The next inventories; none at the end.
    package mutating func next() throws(Stream.Failure) -> Chunk? {
        while !isAtEnd {
            try fill()
            if isSkipping, !skip() { continue }
            let isTooLong = rest.count > Self.longest
            let (pieces, done) = cutter.cut(rest, isLast: isAtEnd || isTooLong)
            var bytes = rest
            rest = Array(bytes[done...])
            bytes.append(contentsOf: repeatElement(0, count: Cursor.padding))
            isSkipping = isTooLong && !isAtEnd
            guard pieces.isEmpty else {
                return Chunk(file: stream.name, cutter.notation, bytes, pieces)
            }
        }
        return nil
    }

    /// Drops what is left of a text that was too long, up to the end of its line; whether that has
    /// come.
    private mutating func skip() -> Bool {
        let end = rest.newline(from: 0)
        rest = end.map { Array(rest[($0 + 1)...]) } ?? []
        isSkipping = end == nil
        return !isSkipping
    }

    /// Reads as much as is there, up to a block.
    private mutating func fill() throws(Stream.Failure) {
        let wanted = max(Self.block, rest.count)
        var got = 0
        rest.reserveCapacity(rest.count + wanted + Cursor.padding)
        repeat {
            let before = rest.count
            try stream.read(into: &rest, atMost: wanted - got)
            isAtEnd = rest.count == before
            got += rest.count - before
        } while !isAtEnd && got < wanted && stream.isReady
    }
}
