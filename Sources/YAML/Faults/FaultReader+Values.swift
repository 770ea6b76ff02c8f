import Diagnostics

extension FaultReader {
    /// What is wrong with how a value is written, if it is that.
    var valueFault: Diagnostic? {
        switch fault.problem {
        case "found character that cannot start any token": reservedStart
        case "found unexpected end of stream": unclosedQuote
        case "found unexpected document indicator": documentMark
        case "found unknown escape character": escape { .unknownEscape($0) }
        case "did not find expected hexdecimal number": escape { .shortEscape($0) }
        case "found invalid Unicode character escape code": impossibleEscape
        case "did not find expected comment or line break":
            fault.context == "while scanning a block scalar"
                ? atProblem(.value(.badBlockHeader)) : atProblem(.name(.badDirective))
        default: nil
        }
    }

    private var reservedStart: Diagnostic {
        let here = character(at: fault.offset)
        guard source.bytes[safe: fault.offset] != .tab else {
            return Diagnostic(YAMLMessage.structure(.tabBetween), at: here)
        }
        return Diagnostic(YAMLMessage.value(.reservedStart(text(of: here.range))), at: here)
    }

    private var unclosedQuote: Diagnostic {
        let quote = character(at: fault.contextOffset ?? fault.offset)
        return Diagnostic(YAMLMessage.value(.unclosedQuote(text(of: quote.range))), at: quote)
    }

    private var documentMark: Diagnostic {
        let quote = Diagnostic.Note(
            "the quotes open here",
            at: character(at: fault.contextOffset ?? fault.offset)
        )
        let mark = span(fault.offset..<min(fault.offset + 3, source.bytes.count))
        return Diagnostic(YAMLMessage.value(.documentMarkInQuotes), at: mark, notes: [quote])
    }

    /// The two characters of an escape; the parser points at the first or past both.
    private func escape(_ message: (String) -> ValueMessage) -> Diagnostic {
        let start = escapeStart
        let end = character(at: start + 1).range.upperBound
        let range = start..<max(end, start)
        return Diagnostic(YAMLMessage.value(message(text(of: range))), at: span(range))
    }

    private var impossibleEscape: Diagnostic {
        let start = escapeStart
        let digits = source.bytes[min(start + 2, source.bytes.count)...].prefix(8)
        let length = source.bytes[safe: start + 1] == UInt8(ascii: "U") ? 8 : 4
        let end = digits.prefix(length).prefix { $0.hexValue != nil }.endIndex
        return Diagnostic(
            YAMLMessage.value(.impossibleEscape(text(of: start..<end))),
            at: span(start..<end)
        )
    }

    private var escapeStart: Int {
        let near = source.bytes[..<min(fault.offset + 1, source.bytes.count)]
        return near.lastIndex(of: .backslash) ?? min(fault.offset, source.bytes.count)
    }
}
