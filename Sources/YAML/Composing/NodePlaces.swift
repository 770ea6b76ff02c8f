/// Narrows the parser's marks to what a reader would call the node.
struct NodePlaces {
    /// The text that the marks lie in.
    let bytes: [UInt8]

    /// Where a scalar stands, without the properties before it or the white space after it.
    func scalar(_ value: Event.ScalarValue, in range: Range<Int>) -> Range<Int> {
        let lower = contentStart(of: range, value.properties)
        switch value.style {
        case .singleQuoted, .doubleQuoted: return lower..<range.upperBound
        case .plain where range.isEmpty: return afterIndicator(range.lowerBound)
        case .plain: return lower..<trimmed(range.upperBound, downTo: lower)
        case .literal, .folded: return lower..<range.upperBound
        }
    }

    /// The offset after a node's anchor and tag.
    func contentStart(of range: Range<Int>, _ properties: Event.Properties) -> Int {
        guard properties.anchor != nil || properties.tag != nil else { return range.lowerBound }
        var offset = range.lowerBound
        while let property = property(at: offset) { offset = afterSpace(property) }
        return min(offset, range.upperBound)
    }

    /// The offset after an anchor or a tag that starts at an offset.
    private func property(at offset: Int) -> Int? {
        switch bytes[safe: offset] {
        case UInt8(ascii: "&"): skip(from: offset + 1) { !$0.isOfName }
        case UInt8(ascii: "!"): skip(from: offset) { $0.asWhiteSpace != nil }
        default: nil
        }
    }

    /// The offset of the next thing that is neither white space nor a comment.
    private func afterSpace(_ offset: Int) -> Int {
        var offset = skip(from: offset) { $0.asWhiteSpace == nil }
        while bytes[safe: offset] == UInt8(ascii: "#") {
            offset = skip(from: offset) { $0.isLineBreak }
            offset = skip(from: offset) { $0.asWhiteSpace == nil }
        }
        return offset
    }

    private func skip(from offset: Int, until isEnd: (UInt8) -> Bool) -> Int {
        bytes[min(offset, bytes.count)...].firstIndex(where: isEnd)
            ?? bytes.count
    }

    private func trimmed(_ end: Int, downTo start: Int) -> Int {
        var end = end
        while end > start, bytes[end - 1].asWhiteSpace != nil { end -= 1 }
        return end
    }

    /// The place of a value that is not there: after the last mark, not where the next thing is.
    private func afterIndicator(_ offset: Int) -> Range<Int> {
        let end = trimmed(offset, downTo: 0)
        let isNextThing = bytes[end..<offset].contains { $0.isLineBreak }
        let place = isNextThing ? end : offset
        return place..<place
    }
}

extension UInt8 {
    /// Whether the parser takes it into the name of an anchor.
    fileprivate var isOfName: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
