import Glibc

/// Reads what is typed on standard input, line by line, from a terminal or a pipe.
struct LineReader {
    enum Line: Equatable {
        case text(String)
        /// Longer than any answer.
        case tooLong
        /// No text: not UTF-8, or with control characters in it.
        case noText
        case end
    }

    /// The most bytes that a line may have.
    static let most = 4_000

    private var buffer: [UInt8] = []
    private var isAtEnd = false

    /// The next line without its end.
    mutating func next() -> Line {
        var (bytes, isTooLong) = ([UInt8](), false)
        while true {
            if let end = buffer.firstIndex(of: 0x0A) {
                bytes += buffer[..<end]
                buffer.removeFirst(end + 1)
                return isTooLong ? .tooLong : Self.line(bytes)
            }
            bytes += buffer
            buffer = []
            if bytes.count > Self.most { (bytes, isTooLong) = ([], true) }
            guard fill() else {
                return isTooLong ? .tooLong : bytes.isEmpty ? .end : Self.line(bytes)
            }
        }
    }

    /// Reads more; false where there is no more.
    private mutating func fill() -> Bool {
        guard !isAtEnd else { return false }
        var chunk = [UInt8](repeating: 0, count: 1 << 12)
        var count = read(0, &chunk, chunk.count)
        while count < 0, errno == EINTR { count = read(0, &chunk, chunk.count) }
        isAtEnd = count <= 0
        buffer = Array(chunk.prefix(max(0, count)))
        return !isAtEnd
    }

    private static func line(_ bytes: [UInt8]) -> Line {
        guard bytes.count <= most else { return .tooLong }
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.utf8.elementsEqual(bytes) else { return .noText }
        let plain = text.unicodeScalars.filter { $0 != "\u{FEFF}" && $0 != "\r" }
        let spaced = String(String.UnicodeScalarView(plain)).replacing("\t", with: " ")
        let isText = spaced.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
        return isText ? .text(spaced) : .noText
    }
}
