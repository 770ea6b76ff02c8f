import Diagnostics

/// Counts the lines that start with `%`, since the parser compares each with all before it.
enum DirectiveCheck {
    private static let limit = 64

    /// Whether there are few enough.
    static func isSound(_ source: Source, log: inout DiagnosticLog) -> Bool {
        var count = 0
        var before = UInt8.lineFeed
        for (offset, byte) in source.bytes.enumerated() {
            if byte == UInt8(ascii: "%"), before.isLineBreak { count += 1 }
            before = byte
            guard count > limit else { continue }
            let message = YAMLMessage.name(.tooManyDirectives(limit: limit))
            log.append(message, at: Span(source: source, range: offset..<offset + 1))
            return false
        }
        return true
    }
}
