import Diagnostics

/// Finds what no YAML text may hold, before anything is parsed.
///
/// That the text is sound UTF-8 without hidden characters is then a fact for all that follows.
struct TextCheck {
    private let source: Source
    private let bytes: [UInt8]
    private var highBytes = 0

    /// Checks a text.
    ///
    /// - Returns: whether the text is ASCII alone; none where it cannot be parsed.
    static func isASCII(
        _ source: Source,
        limit: Int,
        log: inout DiagnosticLog
    ) -> Bool? {
        guard source.bytes.count <= limit else {
            let message = TextMessage.tooLarge(bytes: source.bytes.count, limit: limit)
            log.append(YAMLMessage.text(message), at: Span(source: source, range: 0..<0))
            return nil
        }
        if let encoding = ForeignEncoding.of(source.bytes) {
            let message = TextMessage.wrongEncoding(encoding.rawValue)
            log.append(YAMLMessage.text(message), at: Span(source: source, range: 0..<0))
            return nil
        }
        guard DirectiveCheck.isSound(source, log: &log) else { return nil }
        var check = TextCheck(source: source)
        return check.isSound(&log) ? check.highBytes == 0 : nil
    }

    private init(source: Source) {
        self.source = source
        bytes = source.bytes
    }

    private mutating func isSound(_ log: inout DiagnosticLog) -> Bool {
        var isSound = true
        for offset in bytes.indices {
            let byte = bytes[offset]
            if byte >= 0x80 { highBytes += 1 }
            guard byte < 0x20 || byte >= 0x7F, let scalar = hiddenScalar(at: offset) else {
                continue
            }
            isSound = false
            let isNull = scalar == "\0"
            let message = isNull ? TextMessage.notText : .invisible(scalar)
            let end = offset + String(scalar).utf8.count
            log.append(YAMLMessage.text(message), at: Span(source: source, range: offset..<end))
            if isNull { return false }
        }
        return isUTF8(&log) && isSound
    }

    private func isUTF8(_ log: inout DiagnosticLog) -> Bool {
        guard highBytes > 0 else { return true }
        let bytes = bytes
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return true
        } catch {
            let range = error.byteOffsets
            let message = YAMLMessage.text(.notUTF8(source.bytes[range.lowerBound]))
            log.append(message, at: Span(source: source, range: range))
            return false
        }
    }

    /// The character at an offset, where it is one that people do not see or mean.
    private func hiddenScalar(at offset: Int) -> Unicode.Scalar? {
        let second = bytes[safe: offset + 1] ?? 0
        switch (bytes[offset], second, bytes[safe: offset + 2] ?? 0) {
        case (.tab, _, _), (.lineFeed, _, _), (.carriageReturn, _, _): return nil
        case (0..<0x20, _, _), (0x7F, _, _): return Unicode.Scalar(bytes[offset])
        case (0xC2, 0x80...0x9F, _): return Unicode.Scalar(second)
        case (0xE2, 0x80, 0xA8): return "\u{2028}"
        case (0xE2, 0x80, 0xA9): return "\u{2029}"
        case (0xEF, 0xBB, 0xBF): return offset == 0 ? nil : "\u{FEFF}"
        case (0xEF, 0xBF, 0xBE): return "\u{FFFE}"
        case (0xEF, 0xBF, 0xBF): return "\u{FFFF}"
        default: return nil
        }
    }
}
