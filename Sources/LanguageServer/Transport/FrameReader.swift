/// Takes a stream of bytes apart into messages, each after its `Content-Length`.
package struct FrameReader: Sendable {
    /// One message, or what stood where one should.
    package enum Frame: Sendable, Equatable {
        case body([UInt8])
        case malformed(String)
    }

    /// The largest message that is kept; a larger one is passed over.
    static let largestBody = 96 << 20

    /// The longest header that is waited for.
    static let longestHeader = 8192

    private var bytes: [UInt8] = []
    private var start = 0
    private var toSkip = 0

    package init() {}

    /// Adds bytes as they came.
    package mutating func append(_ more: some Collection<UInt8>) {
        if start > 0 {
            bytes.removeFirst(start)
            start = 0
        }
        let skipped = min(toSkip, more.count)
        toSkip -= skipped
        bytes += more.dropFirst(skipped)
    }

    /// The next message; none where more bytes are needed.
    package mutating func next() -> Frame? {
        guard let header = header() else { return tooLongHeader() }
        let text = String(decoding: bytes[start..<header.end], as: UTF8.self)
        guard let length = Self.length(in: text) else {
            start = header.next
            return .malformed("wanted a header with Content-Length")
        }
        guard length <= Self.largestBody else {
            pass(over: length, from: header.next)
            return .malformed("a message of \(length) bytes is too large")
        }
        guard bytes.count - header.next >= length else { return nil }
        start = header.next + length
        return .body(Array(bytes[header.next..<start]))
    }

    private mutating func pass(over length: Int, from place: Int) {
        let present = min(length, bytes.count - place)
        start = place + present
        toSkip = length - present
    }

    private mutating func tooLongHeader() -> Frame? {
        guard bytes.count - start > Self.longestHeader else { return nil }
        start = bytes.count
        return .malformed("wanted a header with Content-Length")
    }

    /// Where the header ends and where what follows it starts.
    private func header() -> (end: Int, next: Int)? {
        let lineFeed = UInt8(ascii: "\n")
        let limit = min(bytes.count, start + Self.longestHeader)
        var index = start
        while index < limit {
            if bytes[index] == lineFeed {
                if index + 1 < limit, bytes[index + 1] == lineFeed { return (index, index + 2) }
                if index + 2 < limit, bytes[index + 1] == UInt8(ascii: "\r"),
                    bytes[index + 2] == lineFeed
                {
                    return (index, index + 3)
                }
            }
            index += 1
        }
        return nil
    }

    private static func length(in header: String) -> Int? {
        for line in header.split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, parts[0].lowercased() == "content-length" else { continue }
            let digits = parts[1].filter { $0 != " " && $0 != "\t" }
            guard let length = Int(digits), length >= 0, !digits.hasPrefix("+") else { return nil }
            return length
        }
        return nil
    }

    /// A message with its header.
    package static func framed(_ body: [UInt8]) -> [UInt8] {
        Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
    }
}
