import Diagnostics

/// Looks about in the lines near a fault.
struct SourceLines {
    let source: Source
    private var bytes: [UInt8] { source.bytes }

    /// Makes a view of a source's lines.
    init(source: Source) {
        self.source = source
    }

    /// The offset at which the line starts that an offset lies in.
    func lineStart(of offset: Int) -> Int {
        bytes[..<min(offset, bytes.count)].lastIndex { $0.isLineBreak }.map { $0 + 1 } ?? 0
    }

    /// The offset of a tab among the blanks before the first word of a line.
    func indentingTab(at offset: Int) -> Int? {
        let indent = bytes[lineStart(of: offset)...].prefix { $0.isBlank }
        return indent.firstIndex(of: .tab)
    }

    /// A range without white space at either end.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        guard let first = bytes[range].firstIndex(where: { $0.asWhiteSpace == nil }),
            let last = bytes[range].lastIndex(where: { $0.asWhiteSpace == nil })
        else { return range.upperBound..<range.upperBound }
        return first..<last + 1
    }

    /// What stands from an offset to the end of its line or a comment, forty bytes at most.
    func words(from offset: Int) -> Range<Int> {
        let line = bytes[offset...].prefix { !$0.isLineBreak }
        let comment = line.indices.first { line[$0] == UInt8(ascii: "#") && $0 > offset }
        var end = min(comment ?? line.endIndex, offset + 40)
        while end < line.endIndex, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return trimmed(offset..<end)
    }

    /// Whether a stretch of a line holds a `: `.
    func holdsKey(_ range: Range<Int>) -> Bool {
        bytes[range].indices.contains {
            bytes[$0] == UInt8(ascii: ":") && bytes[safe: $0 + 1]?.isBlank == true
        }
    }

    /// Whether the bracket at an offset has its other half, as far as brackets alone tell.
    func isClosed(_ open: Int) -> Bool {
        var depth = 0
        for byte in bytes[min(open, bytes.count)...] {
            if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { depth += 1 }
            if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { depth -= 1 }
            if depth == 0 { return true }
        }
        return false
    }

    /// The nearest bracket at or before an offset that opens and is not closed before it.
    func openBracket(before offset: Int) -> Int? {
        var closed = 0
        for index in (0..<min(offset + 1, bytes.count)).reversed() {
            switch bytes[index] {
            case UInt8(ascii: "]"), UInt8(ascii: "}"): closed += 1
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                guard closed > 0 else { return index }
                closed -= 1
            default: continue
            }
        }
        return nil
    }
}
