import Synchronization

/// One text that was read, under the name by which its reader knows it.
///
/// It holds the bytes as UTF-8 and answers where an offset lies. Sources are compared by identity:
/// the same file read twice is two sources.
public final class Source: Sendable {
    /// What a person calls it: a path, or a description such as `<expression>`.
    public let name: String

    /// The text as UTF-8, a byte-order mark included.
    public let bytes: [UInt8]

    /// Whether no message may show any of the text.
    public let isSecret: Bool

    /// The number of its first line; more than one where it is a part of a longer text.
    public let firstLine: Int

    /// Found when a place is first shown: most texts are read without one.
    private let knownLineStarts = Mutex<[Int]?>(nil)

    /// Makes a source of UTF-8 bytes; what is not UTF-8 is kept, for the reader to refuse.
    public init(name: String, bytes: [UInt8], isSecret: Bool = false, firstLine: Int = 1) {
        self.name = name
        self.isSecret = isSecret
        self.firstLine = firstLine
        self.bytes = bytes
    }

    /// Makes a source of a text.
    public convenience init(name: String, text: String) {
        self.init(name: name, bytes: Array(text.utf8))
    }

    /// The whole text as a span.
    public var span: Span { Span(source: self, range: 0..<bytes.count) }

    /// The line and column of an offset; one past the end is the end.
    public func position(at offset: Int) -> Position {
        let offset = min(max(offset, 0), bytes.count)
        let line = lineStarts.partitioningIndex { $0 > offset } - 1
        let start = lineStart(line)
        let scalars = bytes[start..<max(start, offset)].count { $0 & 0xC0 != 0x80 }
        return Position(line: line + firstLine, column: scalars + 1)
    }

    /// How many lines the text has; an empty text has one.
    public var lineCount: Int { lineStarts.count }

    /// The bytes of a line by its number, without its line break or a byte-order mark.
    public func line(_ number: Int) -> ArraySlice<UInt8> {
        let starts = lineStarts
        let number = number - firstLine + 1
        guard number >= 1, number <= starts.count else { return [] }
        let start = lineStart(number - 1)
        var end = number < starts.count ? starts[number] : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return bytes[start..<end]
    }

    private var lineStarts: [Int] {
        knownLineStarts.withLock { known in
            let starts = known ?? Self.lineStarts(in: bytes)
            known = starts
            return starts
        }
    }

    private func lineStart(_ index: Int) -> Int {
        index == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : lineStarts[index]
    }

    /// Offsets at which lines start: after LF, CR LF, or a CR alone.
    private static func lineStarts(in bytes: [UInt8]) -> [Int] {
        var starts = [0]
        for (offset, byte) in bytes.enumerated() {
            let endsWithFeed = offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
            if byte == 0x0A || (byte == 0x0D && !endsWithFeed) { starts.append(offset + 1) }
        }
        return starts
    }
}

extension Source: Hashable {
    public static func == (left: Source, right: Source) -> Bool { left === right }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension Array {
    /// The first index whose element satisfies a predicate that, once true, stays true.
    fileprivate func partitioningIndex(where isInSecondHalf: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isInSecondHalf(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
