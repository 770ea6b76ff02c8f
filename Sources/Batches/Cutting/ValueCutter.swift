/// JSON values one after the other, or the elements of one array, on however many lines.
///
/// It only finds where values end: what is wrong within one is for its reader to say.
package struct ValueCutter: Cutter {
    package let notation = Notation.json
    private var line = 1
    private var isInArray = false
    private var isStarted = false

    package init() {}

    package mutating func cut(_ bytes: [UInt8], isLast: Bool) -> (pieces: [Piece], done: Int) {
        var pieces: [Piece] = []
        var place = 0
        while true {
            skipBetween(bytes, &place)
            guard place < bytes.count else { return (pieces, place) }
            guard let end = end(of: bytes, from: place) ?? (isLast ? bytes.count : nil) else {
                return (pieces, place)
            }
            pieces.append(Piece(place..<end, line: line))
            line += bytes.newlines(in: place..<end)
            place = end
        }
    }

    /// Passes over blanks, the commas between elements, and the brackets around them.
    private mutating func skipBetween(_ bytes: [UInt8], _ place: inout Int) {
        while place < bytes.count {
            let byte = bytes[place]
            if byte == 0x0A { line += 1 }
            let isBracket = byte == UInt8(ascii: "[") && !isStarted
            let isOfArray =
                isInArray && (byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]"))
            guard byte.isBlank || isBracket || isOfArray || isMark(bytes, place) else { return }
            if isBracket { (isInArray, isStarted) = (true, true) }
            if isOfArray, byte == UInt8(ascii: "]") { isInArray = false }
            place += 1
        }
    }

    /// Whether a byte belongs to a byte-order mark at the start.
    private func isMark(_ bytes: [UInt8], _ place: Int) -> Bool {
        !isStarted && line == 1 && place < 3 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    }

    /// Where the value that starts at a place ends; none where it goes on past the bytes.
    private mutating func end(of bytes: [UInt8], from start: Int) -> Int? {
        isStarted = true
        var scan = ValueScan()
        for place in start..<bytes.count {
            if let end = scan.end(bytes[place], at: place) { return max(end, start + 1) }
        }
        return nil
    }
}

/// Follows brackets and quotes through one value.
private struct ValueScan {
    private var depth = 0
    private var isInText = false
    private var isEscaped = false
    private var hasStarted = false

    /// Where the value ends, if this byte ends it.
    mutating func end(_ byte: UInt8, at place: Int) -> Int? {
        if isInText { return endOfText(byte, at: place) }
        switch byte {
        case UInt8(ascii: "\""): isInText = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            guard depth > 0 else { return place }
            depth -= 1
            if depth == 0 { return place + 1 }
        case UInt8(ascii: ","), 0x20, 0x09, 0x0A, 0x0D: if depth == 0 { return place }
        default: break
        }
        return nil
    }

    private mutating func endOfText(_ byte: UInt8, at place: Int) -> Int? {
        if isEscaped {
            isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
            isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
            isInText = false
            if depth == 0 { return place + 1 }
        }
        return nil
    }
}
