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
        let note = fault.contextOffset.map {
            Diagnostic.Note("the lines it belongs with start here", at: character(at: $0))
        }
        let here = character(at: fault.offset)
        let isFirst = lines.trimmed(lines.lineStart(of: fault.offset)..<fault.offset).isEmpty
        guard !isFirst, let mark = source.bytes[safe: fault.offset] else {
            return Diagnostic(
                YAMLMessage.structure(message),
                at: here,
                notes: note.map { [$0] } ?? []
            )
        }
        let text = String(Unicode.Scalar(mark))
        return Diagnostic(YAMLMessage.structure(.strayMark(text)), at: here)
    }

    private func badFlow(open: String) -> Diagnostic {
        let start = fault.contextOffset ?? fault.offset
        let isSameLine = lines.lineStart(of: start) == lines.lineStart(of: fault.offset)
        let isAtEnd = lines.isAtEnd(fault.offset)
        if isSameLine, !isAtEnd {
            let note = Diagnostic.Note("the '\(open)' is here", at: character(at: start))
            let message = YAMLMessage.structure(.missingComma(open: open))
            return Diagnostic(message, at: character(at: fault.offset), notes: [note])
        }
        let note = Diagnostic.Note(
            "reading stopped here",
            at: character(at: fault.offset)
        )
        return atContext(.structure(.unclosed(open)), notes: isAtEnd ? [] : [note])
    }

    private var missingContent: Diagnostic {
        guard let byte = source.bytes[safe: fault.offset], !byte.isLineBreak else {
            return unclosedAtEnd ?? atProblem(.structure(.missingValue))
        }
        return atProblem(.structure(.strayMark(String(Unicode.Scalar(byte)))))
    }

    /// The bracket that is open at the end of the text.
    private var unclosedAtEnd: Diagnostic? {
        guard fault.context == "while parsing a flow node", let start = fault.contextOffset,
            let open = lines.openBracket(before: start)
        else { return nil }
        let mark = text(of: open..<open + 1)
        return Diagnostic(YAMLMessage.structure(.unclosed(mark)), at: span(open..<open + 1))
    }
}
