/// Looks at what lies between events, where the parser takes a `#` for a comment wherever it is.
struct Gaps {
    /// The text.
    let bytes: [UInt8]

    private var end = 0

    /// Makes a look at a text, from its start.
    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The `#` before an event that no white space parts from what it follows.
    mutating func comments(before event: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var offset = end
        while offset < event.lowerBound {
            if bytes[offset] == UInt8(ascii: "#") {
                if !isParted(offset) { found.append(offset..<offset + 1) }
                while offset < event.lowerBound, !bytes[offset].isLineBreak { offset += 1 }
            }
            offset += 1
        }
        end = max(end, event.upperBound)
        return found
    }

    private func isParted(_ offset: Int) -> Bool {
        offset == 0 || bytes[offset - 1].asWhiteSpace != nil || isAfterMark(offset)
    }

    /// Whether only a byte-order mark comes before.
    private func isAfterMark(_ offset: Int) -> Bool {
        offset == 3 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    }
}
