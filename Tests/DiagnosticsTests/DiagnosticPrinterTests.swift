import Testing

@testable import Diagnostics

private enum Message: DiagnosticMessage {
    case wrong(near: String?)

    var code: String { "test/wrong" }
    var text: String { "this is wrong" }
    var suggestion: String? { if case .wrong(let near) = self { near } else { nil } }
}

@Suite struct DiagnosticPrinterTests {
    private func printed(_ text: String, _ range: Range<Int>, near: String? = nil) -> String {
        let source = Source(name: "a.yaml", text: text)
        let span = Span(source: source, range: range)
        return DiagnosticPrinter().text(Diagnostic(Message.wrong(near: near), at: span))
    }

    @Test func `shows the place, the line and a caret under it`() {
        #expect(
            printed("one\ntwo three\n", 8..<13, near: "four") == """
                a.yaml:2:5: error: this is wrong; did you mean 'four'? [test/wrong]
                  2 | two three
                    |     ^~~~~

                """
        )
    }

    @Test(arguments: [
        ("\ta: b", 1..<2, 2, 4), ("é: b", 4..<5, 4, 3), ("漢: b", 5..<6, 4, 4),
        ("\u{FEFF}a: b", 3..<4, 1, 0), ("x\r\na: b", 3..<4, 1, 0),
    ])
    func `counts columns in scalars and carets in cells`(
        text: String,
        range: Range<Int>,
        column: Int,
        cells: Int
    ) {
        let lines = printed(text, range).split(separator: "\n")
        #expect(lines[0].split(separator: ":")[2] == "\(column)")
        #expect(
            lines[2].split(separator: "|")[1]
                == Substring(" " + String(repeating: " ", count: cells) + "^")
        )
    }

    @Test func `shows a window of a long line`() {
        let text = String(repeating: "x", count: 5_000)
        let lines = printed(text, 4_000..<4_001).split(separator: "\n")
        #expect(lines.allSatisfy { $0.count < 130 })
        #expect(lines[2].contains("^"))
    }

    @Test(
        arguments: [
            ("parnerships", "partnerships"), ("statsu", "status"), ("zzzzzz", nil),
        ] as [(String, String?)]
    )
    func `finds the nearest name`(written: String, meant: String?) {
        #expect(NearestName.of(written, in: ["partnerships", "status", "library"]) == meant)
    }
}
