import Diagnostics
import Testing

@testable import LanguageServer

@Suite struct DocumentTests {
    private func range(_ start: (Int, Int), _ end: (Int, Int)) -> TextRange {
        TextRange(
            start: TextPosition(line: start.0, character: start.1),
            end: TextPosition(line: end.0, character: end.1)
        )
    }

    @Test(arguments: [(PositionEncoding.utf16, 5), (.utf8, 7)])
    func `changes a range after characters of several bytes`(
        encoding: PositionEncoding,
        character: Int
    ) {
        var document = Document(uri: "file:///a", version: 1, text: "x\na: 😀b\r\nc")
        let change = ChangeParameters.Change(
            range: range((1, character), (1, character + 1)),
            text: "é"
        )
        document.apply([change], version: 2, encoding)
        #expect(String(decoding: document.source.bytes, as: UTF8.self) == "x\na: 😀é\r\nc")
    }

    @Test func `makes several changes, one after the other`() {
        var document = Document(uri: "file:///a", version: 1, text: "one\n")
        let changes = [
            ChangeParameters.Change(range: range((0, 3), (0, 3)), text: "\ntwo"),
            ChangeParameters.Change(range: range((1, 0), (1, 3)), text: "2"),
        ]
        document.apply(changes, version: 2, .utf16)
        #expect(String(decoding: document.source.bytes, as: UTF8.self) == "one\n2\n")
    }

    @Test(arguments: [(-3, -3), (99, 99), (0, 999)])
    func `takes places outside the text for its ends`(line: Int, character: Int) {
        var document = Document(uri: "file:///a", version: 1, text: "one\n")
        let change = ChangeParameters.Change(
            range: range((line, character), (line, character)),
            text: "x"
        )
        document.apply([change], version: 2, .utf16)
        #expect(document.source.bytes.count == 5)
    }

    @Test func `turns offsets into positions and back`() {
        let source = Source(name: "a", text: "é😀x\r\ny\n")
        for encoding in [PositionEncoding.utf8, .utf16] {
            for offset in [0, 2, 6, 7, 9, 10, 11] {
                let position = encoding.position(of: offset, in: source)
                #expect(encoding.offset(of: position, in: source) == offset)
            }
        }
        #expect(PositionEncoding.utf16.position(of: 6, in: source).character == 3)
        #expect(PositionEncoding.utf8.position(of: 6, in: source).character == 6)
    }

    @Test func `knows where parts of an older text are, and which are gone`() throws {
        let old = Source(name: "a", text: "first middle last")
        let new = Source(name: "a", text: "first mid last")
        let shift = TextShift(from: old, to: new)
        #expect(shift.span(Span(source: old, range: 0..<5))?.range == 0..<5)
        #expect(shift.span(Span(source: old, range: 13..<17))?.range == 10..<14)
        #expect(shift.span(Span(source: old, range: 6..<12)) == nil)
    }

    @Test(arguments: ["/a/b.yaml", "/a b/ü.yaml", "/100%/x"])
    func `turns paths into addresses and back`(path: String) {
        #expect(FileAddress.path(of: FileAddress.uri(of: path)) == path)
    }

    @Test(arguments: ["untitled:x", "file://", "file:///a%", "file:///a%zz", "file:///%41"])
    func `takes addresses that are odd for what they are`(uri: String) {
        _ = FileAddress.path(of: uri)
    }
}
