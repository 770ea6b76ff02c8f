import Diagnostics

/// Sees that a text can be read at all, before libyaml has it.
enum TextCheck {
    /// Whether the bytes are text of a size we take; the log is told what they are instead.
    static func isReadable(
        _ source: Source,
        limits: YAMLLimits,
        into log: inout DiagnosticLog
    ) -> Bool {
        let bytes = source.bytes
        guard bytes.count <= limits.bytes else {
            return refuse(.tooLarge(bytes: bytes.count, limit: limits.bytes), 0, source, &log)
        }
        if looksLikeUTF16(bytes) { return refuse(.utf16, 0, source, &log) }
        if let offset = invalidOffset(bytes) { return refuse(.notUTF8, offset, source, &log) }
        if let (offset, message) = oddCharacter(bytes) {
            return refuse(message, offset, source, &log)
        }
        return true
    }

    private static func refuse(
        _ message: YAMLMessage,
        _ offset: Int,
        _ source: Source,
        _ log: inout DiagnosticLog
    ) -> Bool {
        log.append(message, at: Span(source: source, range: offset..<offset))
        return false
    }

    /// Whether there is a UTF-16 or UTF-32 mark, or every other byte is nought.
    private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 2 else { return false }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
        guard bytes.count >= 4 else { return false }
        return (bytes[0] == 0) != (bytes[1] == 0) && (bytes[0] == 0) == (bytes[2] == 0)
            && (bytes[1] == 0) == (bytes[3] == 0)
    }

    /// The first byte that is no part of a UTF-8 character.
    private static func invalidOffset(_ bytes: [UInt8]) -> Int? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        var offset = 0
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            offset += UTF8.width(scalar)
        }
        return offset
    }

    /// The first control character, foreign line break or mark inside the text.
    private static func oddCharacter(_ bytes: [UInt8]) -> (Int, YAMLMessage)? {
        for (offset, byte) in bytes.enumerated() {
            switch byte {
            case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F:
                return (offset, .controlCharacter(byte))
            case 0xC2 where follows([0x85], offset, bytes): return (offset, .lineBreak("U+0085"))
            case 0xE2 where follows([0x80, 0xA8], offset, bytes):
                return (offset, .lineBreak("U+2028"))
            case 0xE2 where follows([0x80, 0xA9], offset, bytes):
                return (offset, .lineBreak("U+2029"))
            case 0xEF where offset > 0 && follows([0xBB, 0xBF], offset, bytes):
                return (offset, .markInside)
            default: continue
            }
        }
        return nil
    }

    private static func follows(_ tail: [UInt8], _ offset: Int, _ bytes: [UInt8]) -> Bool {
        bytes[(offset + 1)...].starts(with: tail)
    }
}
