/// A line of block style, taken for dashes, a key and what follows it.
struct BlockLine {
    /// A dash or a key, by its column from nought.
    enum Level {
        case item(column: Int)
        case key(column: Int, name: String, value: String)
    }

    /// From the outermost to the innermost.
    let levels: [Level]

    /// The column at which something starts after dashes.
    let column: Int

    /// Where the key's colon stands.
    let colon: Int?

    /// Where the value starts, or the rest of the line where there is no key.
    let rest: Int

    /// Takes a line apart; none where it is blank or a comment.
    init?(_ line: ArraySlice<UInt8>) {
        var index = line.startIndex
        var levels: [Level] = []
        func skipSpaces() { while index < line.endIndex, line[index] == .space { index += 1 } }
        skipSpaces()
        guard index < line.endIndex, line[index] != .hash else { return nil }
        while index < line.endIndex, line[index] == .dash,
            index + 1 == line.endIndex || line[index + 1] == .space
        {
            levels.append(.item(column: index - line.startIndex))
            index += 1
            skipSpaces()
        }
        column = index - line.startIndex
        colon = Self.colon(in: line[index...])
        let end = line.endIndex
        if let colon {
            let name = Self.plain(line[index..<colon])
            index = colon + 1
            skipSpaces()
            levels.append(.key(column: column, name: name, value: Self.value(line[index..<end])))
        }
        rest = index
        self.levels = levels
    }

    /// The colon that ends a key; none where the text starts a flow or has no key.
    private static func colon(in text: ArraySlice<UInt8>) -> Int? {
        guard let first = text.first, !Self.indicators.contains(first) else { return nil }
        var index = text.startIndex
        if first == .quote || first == .doubleQuote {
            index = text.dropFirst().firstIndex(of: first) ?? text.endIndex
        }
        while index < text.endIndex {
            let next = index + 1 < text.endIndex ? text[index + 1] : .space
            if text[index] == .colon, next == .space { return index }
            if text[index] == .hash, index > text.startIndex, text[index - 1] == .space {
                return nil
            }
            index += 1
        }
        return nil
    }

    private static let indicators = Array("{[]},|>&*!".utf8)

    /// A name or a value without its quotes.
    static func plain(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes
        while let last = bytes.last, last == .space { bytes.removeLast() }
        if let first = bytes.first, first == .quote || first == .doubleQuote {
            bytes = bytes.dropFirst()
            if bytes.last == first { bytes = bytes.dropLast() }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The value where it is one text on the line; empty where it is more.
    private static func value(_ bytes: ArraySlice<UInt8>) -> String {
        guard let first = bytes.first, !indicators.contains(first) else { return "" }
        var end = bytes.startIndex
        while end < bytes.endIndex {
            if bytes[end] == .hash, end > bytes.startIndex, bytes[end - 1] == .space { break }
            end += 1
        }
        return plain(bytes[..<end])
    }
}

extension UInt8 {
    static let space = UInt8(ascii: " ")
    static let hash = UInt8(ascii: "#")
    static let dash = UInt8(ascii: "-")
    static let colon = UInt8(ascii: ":")
    static let comma = UInt8(ascii: ",")
    static let quote = UInt8(ascii: "'")
    static let doubleQuote = UInt8(ascii: "\"")
    static let lineFeed = UInt8(ascii: "\n")
}
