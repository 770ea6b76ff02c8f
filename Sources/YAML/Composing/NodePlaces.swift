import Diagnostics

/// Narrows the parser's marks to what a reader would call the node.
struct NodePlaces {
    /// The text that the marks lie in.
    let source: Source

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
        while offset < source.bytes.count, source.bytes[offset].startsProperty {
            offset = skip(from: offset) { $0.asWhiteSpace != nil }
            offset = afterSpace(offset)
        }
        return min(offset, range.upperBound)
    }

    /// The offset of the next thing that is neither white space nor a comment.
    private func afterSpace(_ offset: Int) -> Int {
        var offset = skip(from: offset) { $0.asWhiteSpace == nil }
        while source.bytes[safe: offset] == UInt8(ascii: "#") {
            offset = skip(from: offset) { $0.isLineBreak }
            offset = skip(from: offset) { $0.asWhiteSpace == nil }
        }
        return offset
    }

    private func skip(from offset: Int, until isEnd: (UInt8) -> Bool) -> Int {
        source.bytes[min(offset, source.bytes.count)...].firstIndex(where: isEnd)
            ?? source.bytes.count
    }

    private func trimmed(_ end: Int, downTo start: Int) -> Int {
        var end = end
        while end > start, source.bytes[end - 1].asWhiteSpace != nil { end -= 1 }
        return end
    }

    /// The place of a value that is not there: after the last mark, not where the next thing is.
    private func afterIndicator(_ offset: Int) -> Range<Int> {
        let end = trimmed(offset, downTo: 0)
        let isNextThing = source.bytes[end..<offset].contains { $0.isLineBreak }
        let place = isNextThing ? end : offset
        return place..<place
    }
}

extension UInt8 {
    /// Whether it starts an anchor or a tag.
    fileprivate var startsProperty: Bool { self == UInt8(ascii: "&") || self == UInt8(ascii: "!") }
}
