import Diagnostics
import Testing

@testable import Reports

@Suite struct MarkedTextTests {
    private func marked(_ text: String, from start: Int = 0, _ ranges: [Range<Int>]) -> String {
        let source = Source(name: "s", text: text)
        let whole = Span(source: source, range: start..<text.utf8.count)
        let marks = ranges.map { Span(source: source, range: $0) }
        return MarkedText(whole, marks: marks).pieces.map { piece in
            piece.isOpening ? "[\(piece.number):" : piece.isClosing ? "]" : piece.text
        }.joined()
    }

    @Test func `marks stand within and beside each other`() {
        #expect(marked("abcdef", [1..<5, 2..<3, 3..<4]) == "a[1:b[2:c][3:d]e]f")
        #expect(marked("abc", [0..<3, 0..<3]) == "[1:[2:abc]]")
        #expect(marked("abc", []) == "abc")
    }

    @Test func `a mark that reaches beyond another ends with it`() {
        #expect(marked("abcdef", [0..<3, 2..<6]) == "[1:ab[2:c]]def")
    }

    @Test func `the indent of the first line goes from all, and blanks at the end`() {
        #expect(marked("    id: a\n    b:\n      c\n\n", from: 4, []) == "id: a\nb:\n  c")
    }
}
