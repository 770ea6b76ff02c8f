import Diagnostics
import TestSupport
import Testing

@Suite struct DiagnosticPrinterTests {
    private func printed(
        _ text: String,
        at words: String,
        printer: DiagnosticPrinter = DiagnosticPrinter()
    ) -> String {
        let source = Source(name: "file.yaml", text: text)
        var output = ""
        printer.print(Diagnostic(Sample(), at: source.span(of: words)), to: &output)
        return output
    }

    @Test func `lays out the place, the sentence, the line, the suggestion and the notes`() throws {
        let source = Source(name: "oakfield.yaml", text: "school:\n  nmae: Oakfield\n  name: Ash\n")
        let notes = [
            Diagnostic.Note("it stands here first", at: source.span(of: "name: Ash")),
            Diagnostic.Note("a school has one name"),
        ]
        var log = DiagnosticLog(limit: 2)
        let sample = Sample(text: "'nmae' is not a field", suggestion: "name")
        log.append(sample, at: source.span(of: "nmae"), notes: notes)
        log.append(Sample(severity: .warning, text: "look"), at: source.span(of: "school"))
        log.append(Sample(), at: source.span)
        var output = ""
        DiagnosticPrinter().print(log, to: &output)
        DiagnosticPrinter(hasColour: true).print(log, to: &output)
        try Golden("layout.txt").expect(output)
    }

    @Test func `puts the underline under characters of every width`() throws {
        let lines = [
            "\tkey: bad", "é: bad", "e\u{301}: bad", "日本: bad", "👩‍👧 🇬🇧 ❤️: bad", "\u{1B}[2J: bad",
            "\u{202E}: bad", "\u{FEFF}bad", "x: bad\r", "\u{1100}\u{1161}ｱ: bad",
        ]
        let output = lines.map { printed($0 + "\nnext", at: "bad") }.joined()
        try Golden("widths.txt").expect(output)
    }

    @Test func `shows a window of a long line about the place`() throws {
        let long = String(repeating: "abcdefghi ", count: 100)
        let printer = DiagnosticPrinter(width: 40)
        let lines = [long + "bad " + long, "bad " + long, long + "bad", "日本語".repeated(99) + "bad"]
        let output = lines.map { printed($0, at: "bad", printer: printer) }.joined()
        try Golden("windows.txt").expect(output)
    }

    @Test func `underlines a span of several lines to the end of the first`() {
        let output = printed("a: [1,\n2]", at: "[1,\n2]")
        #expect(output.hasSuffix("  1 | a: [1,\n    |    ^~~\n"))
    }

    @Test func `marks an empty line and the end of the text`() {
        #expect(printed("a\n\nb", at: "\n\n").hasSuffix("  1 | a\n    |  ^\n"))
        #expect(
            printed("", at: "x").hasSuffix(
                ":1:1: error: this is wrong [sample/fault]\n  1 |\n    | ^\n"
            )
        )
    }

    @Test func `names bytes that are not UTF-8`() {
        let source = Source(name: "f", bytes: [0x61, 0xE9, 0x62, 0x63])
        var output = ""
        let diagnostic = Diagnostic(Sample(), at: Span(source: source, range: 2..<3))
        DiagnosticPrinter().print(diagnostic, to: &output)
        #expect(output.hasSuffix("  1 | a<E9>bc\n    |      ^\n"))
    }

    @Test func `prints a place in a line of four megabytes`() {
        let source = Source(name: "f", bytes: Array(repeating: 0x61, count: 4 << 20))
        var output = ""
        let diagnostic = Diagnostic(Sample(), at: Span(source: source, range: 2 << 20..<3 << 20))
        DiagnosticPrinter().print(diagnostic, to: &output)
        #expect(output.utf8.count < 500)
    }
}

extension String {
    fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
