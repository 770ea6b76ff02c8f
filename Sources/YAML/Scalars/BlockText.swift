/// Reads a scalar after `|` or `>`: indentation stripped, lines kept or folded, the end chomped.
struct BlockText {
    private enum Chomping {
        case strip
        case clip
        case keep
    }

    private let end: Int
    private let isFolded: Bool
    private let chomping: Chomping
    private let indent: Int
    private var offset: Int
    private var value: PieceBuilder

    /// Prepares to read the scalar that, from its indicator on, fills a range.
    ///
    /// The parser's value tells how deep the indentation is that it stripped.
    init(_ range: Range<Int>, of source: [UInt8], isFolded: Bool, value: [UInt8]) {
        end = range.upperBound
        self.isFolded = isFolded
        self.value = PieceBuilder(source: source)
        let header = source[range].prefix { !$0.isLineBreak }
        let indicators = header.dropFirst().prefix { !$0.isBlank && $0 != UInt8(ascii: "#") }
        chomping =
            indicators.contains(UInt8(ascii: "-"))
            ? .strip
            : indicators.contains(UInt8(ascii: "+")) ? .keep : .clip
        offset = header.endIndex
        offset += Self.lineBreakLength(at: offset, in: source)
        let body = source[min(offset, range.upperBound)..<range.upperBound]
        indent = Self.margin(of: body) - Self.margin(of: value[...])
    }

    /// Reads it.
    consuming func read() -> PieceBuilder {
        var pending: Range<Int>?
        var breaks = readBreaks()
        var wasBlank = false
        while isAtContent {
            let isBlank = value.source[offset].isBlank
            let isJoined = isFolded && !wasBlank && !isBlank
            put(pending, breaks, isJoined: isJoined)
            wasBlank = isBlank
            readLine()
            pending = readBreak()
            breaks = readBreaks()
        }
        if chomping != .strip { put(pending, chomping == .keep ? breaks : [], isJoined: false) }
        return value
    }

    private var isAtContent: Bool { offset < end && !value.source[offset].isLineBreak }

    /// Puts the break that ended the last line and the empty lines after it.
    private mutating func put(_ pending: Range<Int>?, _ breaks: [Range<Int>], isJoined: Bool) {
        if let pending, isJoined, breaks.isEmpty { value.put([.space], from: pending) }
        if let pending, !isJoined { value.put([.lineFeed], from: pending) }
        for range in breaks { value.put([.lineFeed], from: range) }
    }

    private mutating func readLine() {
        let start = offset
        while isAtContent { offset += 1 }
        value.copy(start..<offset)
    }

    private mutating func readBreak() -> Range<Int>? {
        let length = offset < end ? Self.lineBreakLength(at: offset, in: value.source) : 0
        defer { offset += length }
        return length == 0 ? nil : offset..<offset + length
    }

    /// Skips indentation and the lines that hold nothing more; tells the breaks of those.
    private mutating func readBreaks() -> [Range<Int>] {
        var breaks: [Range<Int>] = []
        while true {
            let limit = min(offset + max(indent, 0), end)
            while offset < limit, value.source[offset] == .space { offset += 1 }
            guard let range = readBreak() else { return breaks }
            breaks.append(range)
        }
    }

    private static func lineBreakLength(at offset: Int, in source: [UInt8]) -> Int {
        switch (source[safe: offset], source[safe: offset + 1]) {
        case (.some(.carriageReturn), .some(.lineFeed)): 2
        case (.some(.carriageReturn), _), (.some(.lineFeed), _): 1
        default: 0
        }
    }

    /// How many spaces precede the first character of a text that is not a space.
    private static func margin(of text: ArraySlice<UInt8>) -> Int {
        let start = text.firstIndex { $0 != .space && !$0.isLineBreak } ?? text.endIndex
        return text[..<start].reversed().prefix { $0 == .space }.count
    }
}
