import Diagnostics

/// Puts what libyaml could not read into plain words, at the place where an author would look.
struct FailureWording {
    let source: Source

    func stop(for failure: EventFailure) -> NodeBuilder.Stop {
        let start = failure.contextOffset.map { span($0) }
        let here = span(failure.offset)
        if isTab(at: failure.offset) { return .init(message: .tab, span: here) }
        let end = failure.offset >= source.bytes.count
        switch (failure.problem, failure.context) {
        case ("found unexpected end of stream", _):
            return .init(message: .unclosed("text in quotes"), span: start ?? here)
        case (_, let context) where context.contains("flow") && end:
            return .init(message: .unclosed("bracket"), span: start ?? here)
        case ("did not find expected ',' or ']'", _), ("did not find expected ',' or '}'", _):
            return .init(
                message: .unclosed("bracket"),
                span: start ?? here,
                notes: [.init("a ',' or the closing bracket was wanted before this", at: here)]
            )
        case ("could not find expected ':'", _):
            return .init(message: .missingColon, span: start ?? here)
        case ("mapping values are not allowed in this context", _):
            return .init(message: .strayColon, span: here)
        case ("found character that cannot start any token", _):
            return .init(message: .badStart(character(failure.offset)), span: here)
        case ("found unknown escape character", _):
            return .init(message: .badEscape, span: here)
        case ("did not find expected key", _), ("did not find expected '-' indicator", _),
            ("block sequence entries are not allowed in this context", _):
            return .init(
                message: .badIndentation,
                span: here,
                notes: start.map { [.init("they start here", at: $0)] } ?? []
            )
        default: return .init(message: .unreadable(failure.problem), span: here)
        }
    }

    private func span(_ offset: Int) -> Span {
        let start = min(offset, source.bytes.count)
        let isInside = start < source.bytes.count && source.bytes[start] != 0x0A
        return Span(source: source, range: start..<(isInside ? start + 1 : start))
    }

    private func character(_ offset: Int) -> String {
        guard offset < source.bytes.count else { return "" }
        return String(decoding: [source.bytes[offset]], as: UTF8.self)
    }

    /// Whether a tab stands at an offset or in the blanks just before it.
    private func isTab(at offset: Int) -> Bool {
        var index = min(offset, source.bytes.count - 1)
        while index >= 0, source.bytes[index] == 0x20 || source.bytes[index] == 0x09 {
            if source.bytes[index] == 0x09 { return true }
            index -= 1
        }
        return false
    }
}
