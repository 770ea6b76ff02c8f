/// Turns counts of code points into UTF-8 offsets, quickly where they come nearly in order.
struct ScalarOffsets {
    /// Where the text starts: after a byte-order mark.
    let start: Int

    private let bytes: [UInt8]
    private let isASCII: Bool
    private var index = 0
    private var offset: Int

    /// Makes a table for a text.
    init(_ bytes: [UInt8], isASCII: Bool) {
        self.bytes = bytes
        self.isASCII = isASCII
        start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        offset = start
    }

    /// The offset of the code point that so many others precede, a byte-order mark not counted.
    mutating func offset(of wanted: Int) -> Int {
        guard !isASCII else { return min(wanted, bytes.count) }
        while index < wanted, offset < bytes.count { moveForward() }
        while index > wanted, offset > start { moveBack() }
        return offset
    }

    private mutating func moveForward() {
        index += 1
        offset += 1
        while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }

    private mutating func moveBack() {
        index -= 1
        offset -= 1
        while offset > start, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    }
}
