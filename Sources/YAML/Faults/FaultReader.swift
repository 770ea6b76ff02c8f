import Diagnostics

/// Says in plain words, and where an author would look, what the parser stumbled over.
struct FaultReader {
    let source: Source
    let fault: ParserFault

    /// What to tell the author.
    var diagnostic: Diagnostic {
        if let tab = lines.indentingTab(at: fault.offset) {
            return Diagnostic(YAMLMessage.structure(.tabIndent), at: span(tab..<tab + 1))
        }
        let plain = PlainFault.message(for: fault.problem).map(atProblem)
        return nameFault ?? plain ?? structureFault ?? valueFault
            ?? atProblem(.structure(.malformed))
    }

    var lines: SourceLines { SourceLines(source: source) }

    /// The message at the place where the parser stumbled.
    func atProblem(_ message: YAMLMessage) -> Diagnostic {
        Diagnostic(message, at: character(at: fault.offset))
    }

    /// The message at the place where the thing began that the parser was about.
    func atContext(_ message: YAMLMessage, notes: [Diagnostic.Note] = []) -> Diagnostic {
        Diagnostic(message, at: character(at: fault.contextOffset ?? fault.offset), notes: notes)
    }

    func span(_ range: Range<Int>) -> Span { Span(source: source, range: range) }

    /// The one character at an offset; nothing at the end of a line.
    func character(at offset: Int) -> Span {
        let start = min(offset, source.bytes.count)
        guard let byte = source.bytes[safe: start], !byte.isLineBreak else {
            return span(start..<start)
        }
        var end = start + 1
        while let byte = source.bytes[safe: end], byte & 0xC0 == 0x80 { end += 1 }
        return span(start..<end)
    }

    func text(of range: Range<Int>) -> String {
        String(decoding: source.bytes[range], as: UTF8.self)
    }
}
