import Diagnostics
import Testing

@Suite struct SourceTests {
    @Test(arguments: [
        ("a\nb", 2, 2, 1), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1), ("é\tb", 3, 1, 3),
        ("😀b", 4, 1, 2), ("\u{FEFF}ab", 4, 1, 2), ("", 0, 1, 1), ("ab", 99, 1, 3), ("a\n", 2, 2, 1),
    ])
    func `tells line and column of an offset`(text: String, offset: Int, line: Int, column: Int) {
        let position = Source(name: "", text: text).position(at: offset)
        #expect(position == Position(line: line, column: column))
    }

    @Test func `gives lines without their breaks or a mark`() {
        let source = Source(name: "", text: "\u{FEFF}one\r\ntwo\rthree\n")
        let lines = (0...5).map { String(decoding: source.line($0), as: UTF8.self) }
        #expect(lines == ["", "one", "two", "three", "", ""])
        #expect(source.lineCount == 4)
    }
}
