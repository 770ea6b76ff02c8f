import Diagnostics

extension FaultReader {
    /// What is wrong with lines and brackets, if it is those.
    var structureFault: Diagnostic? {
        switch fault.problem {
        case "could not find expected ':'": missingColon
        case "mapping values are not allowed in this context": misplacedColon
        case "did not find expected key": badIndent(or: .badIndent)
        case "did not find expected '-' indicator": badIndent(or: .entryExpected)
        case "did not find expected ',' or ']'": badFlow(open: "[")
        case "did not find expected ',' or '}'": badFlow(open: "{")
        case "did not find expected node content": missingContent
        default: nil
        }
    }

    private var missingColon: Diagnostic {
        let start = min(fault.contextOffset ?? fault.offset, source.bytes.count)
        let words = lines.words(from: start)
        return Diagnostic(YAMLMessage.structure(.missingColon(text(of: words))), at: span(words))
    }

    private var misplacedColon: Diagnostic {
        let before = lines.lineStart(of: fault.offset)..<fault.offset
        let holdsColon = lines.holdsKey(before)
        return holdsColon
            ? atProblem(.value(.colonInValue))
            : Diagnostic(YAMLMessage.structure(.deeperThanValue), at: span(lines.trimmed(before)))
    }

    private func badIndent(or message: StructureMessage) -> Diagnostic {
        if let mark = strayMark { return mark }
        let isFirst = lines.trimmed(lines.lineStart(of: fault.offset)..<fault.offset).isEmpty
        guard isFirst else { return afterValue }
        let start = fault.contextOffset.map {
            Diagnostic.Note("the lines it belongs with start here", at: character(at: $0))
        }
        let here = character(at: fault.offset)
        return Diagnostic(
            YAMLMessage.structure(message),
            at: here,
            notes: start.map { [$0] } ?? []
        )
    }

    /// Something after a value; where that is a quote from lines above, its own was forgotten.
    private var afterValue: Diagnostic {
        let line = lines.lineStart(of: fault.offset)
        let message = YAMLMessage.structure(.afterValue)
        guard let close = lines.trimmed(line..<fault.offset).last,
            "'\"".utf8.contains(source.bytes[close]),
            let open = source.bytes[..<close].lastIndex(of: source.bytes[close]), open < line
        else { return atProblem(message) }
        let note = Diagnostic.Note(
            "the quoted text before it starts here; is its closing quote missing?",
            at: character(at: open)
        )
        return Diagnostic(message, at: character(at: fault.offset), notes: [note])
    }

    /// The bracket, comma or colon that stands alone where the parser stumbled.
    private var strayMark: Diagnostic? {
        let here = character(at: fault.offset)
        let mark = text(of: here.range)
        guard !mark.isEmpty, ",:?-]}".contains(mark) else { return nil }
        return Diagnostic(YAMLMessage.structure(.strayMark(mark)), at: here)
    }

    private func badFlow(open: String) -> Diagnostic {
        let start = fault.contextOffset ?? fault.offset
        guard lines.isClosed(start) else {
            let stop = Diagnostic.Note("reading stopped here", at: character(at: fault.offset))
            return atContext(.structure(.unclosed(open)), notes: [stop])
        }
        let note = Diagnostic.Note("the '\(open)' is here", at: character(at: start))
        let message = YAMLMessage.structure(.missingComma(open: open))
        return Diagnostic(message, at: character(at: fault.offset), notes: [note])
    }

    private var missingContent: Diagnostic {
        let open = fault.contextOffset.flatMap { lines.openBracket(before: $0) }
        if let open, fault.context == "while parsing a flow node", !lines.isClosed(open) {
            let mark = text(of: open..<open + 1)
            return Diagnostic(YAMLMessage.structure(.unclosed(mark)), at: span(open..<open + 1))
        }
        let here = character(at: fault.offset)
        return here.range.isEmpty
            ? atProblem(.structure(.malformed))
            : atProblem(.structure(.strayMark(text(of: here.range))))
    }
}
