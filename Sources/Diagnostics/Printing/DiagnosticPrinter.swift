/// Prints diagnostics as good compilers do: the place, the sentence, the line, what is meant in it.
///
///     oakfield.yaml:3:3: error: 'nme' is not a field of a school [model/unknown-key]
///       3 |   nme: Oakfield Academy
///         |   ^~~
///         = did you mean 'name'?
public struct DiagnosticPrinter: Sendable {
    /// Whether colours are added; they never say what the words do not.
    public let hasColour: Bool

    /// How many cells of a line are shown at most.
    public let width: Int

    /// Makes a printer, of plain text unless told otherwise.
    public init(hasColour: Bool = false, width: Int = 100) {
        self.hasColour = hasColour
        self.width = max(width, 20)
    }

    /// Prints all that a log holds, and how many it left out.
    public func print(_ log: DiagnosticLog, to output: inout some TextOutputStream) {
        for diagnostic in log.diagnostics { print(diagnostic, to: &output) }
        guard log.omittedCount > 0 else { return }
        output.write("and \(log.omittedCount) more that are not shown\n")
    }

    /// What is printed of a log.
    public func text(_ log: DiagnosticLog) -> String {
        var text = ""
        print(log, to: &text)
        return text
    }

    /// What is printed of one diagnostic; it ends with a line break.
    public func text(_ diagnostic: Diagnostic) -> String {
        var text = ""
        print(diagnostic, to: &text)
        return text
    }

    /// Prints one diagnostic with its notes.
    public func print(_ diagnostic: Diagnostic, to output: inout some TextOutputStream) {
        let style = diagnostic.severity == .error ? Style.error : .warning
        let word = styled(diagnostic.severity.rawValue, style)
        let sentence = styled(visible(diagnostic.text), .strong)
        output.write("\(place(diagnostic.span)): \(word): \(sentence) [\(diagnostic.code)]\n")
        let gutter = write(diagnostic.span, style: style, to: &output)
        if let suggestion = diagnostic.suggestion {
            output.write("\(gutter) = did you mean '\(visible(suggestion))'?\n")
        }
        for note in diagnostic.notes { write(note, gutter: gutter, to: &output) }
    }

    private func write(
        _ note: Diagnostic.Note,
        gutter: String,
        to output: inout some TextOutputStream
    ) {
        guard let span = note.span else {
            output.write("\(gutter) = \(visible(note.text))\n")
            return
        }
        output.write("\(place(span)): \(styled("note", .note)): \(visible(note.text))\n")
        _ = write(span, style: .note, to: &output)
    }

    /// Prints the line of a span and its underline.
    ///
    /// - Returns: blanks as wide as the line's number and its margin.
    private func write(
        _ span: Span,
        style: Style,
        to output: inout some TextOutputStream
    ) -> String {
        guard !span.source.isSecret else { return " " }
        let excerpt = Excerpt(of: span, cells: width)
        let number = "  \(excerpt.number)"
        let gutter = String(repeating: " ", count: number.count)
        let blanks = String(repeating: " ", count: excerpt.indent)
        let mark = "^" + String(repeating: "~", count: excerpt.width - 1)
        output.write(excerpt.text.isEmpty ? "\(number) |\n" : "\(number) | \(excerpt.text)\n")
        output.write("\(gutter) | \(blanks)\(styled(mark, style))\n")
        return gutter
    }

    private func place(_ span: Span) -> String {
        let start = span.start
        return styled("\(visible(span.source.name)):\(start.line):\(start.column)", .strong)
    }

    /// A text on one line, without what would disorder a terminal.
    private func visible(_ text: String) -> String {
        let source = Source(name: "", text: text)
        return Glyph.of(0..<source.bytes.count, in: source).map(\.text).joined()
    }
}

extension DiagnosticPrinter {
    /// How a word stands out, as an ANSI code.
    private enum Style: String {
        case strong = "1"
        case error = "1;31"
        case warning = "1;35"
        case note = "1;36"
    }

    private func styled(_ text: String, _ style: Style) -> String {
        hasColour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}
