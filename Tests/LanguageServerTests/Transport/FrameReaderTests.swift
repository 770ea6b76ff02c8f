import Testing

@testable import LanguageServer

@Suite struct FrameReaderTests {
    private func frames(_ chunks: [String]) -> [FrameReader.Frame] {
        var reader = FrameReader()
        var frames: [FrameReader.Frame] = []
        for chunk in chunks {
            reader.append(Array(chunk.utf8))
            while let frame = reader.next() { frames.append(frame) }
        }
        return frames
    }

    @Test func `takes messages apart wherever the stream is cut`() {
        let text = "Content-Length: 2\r\n\r\n{}Content-Type: x\r\ncontent-length:3\r\n\r\n[1]"
        let whole = [FrameReader.Frame.body(Array("{}".utf8)), .body(Array("[1]".utf8))]
        #expect(frames([text]) == whole)
        #expect(frames(text.map { String($0) }) == whole)
    }

    @Test(arguments: [
        "Content-Length: x", "Content-Length: -4", "Content-Length: +4", "Length: 4",
        "Content-Length: 99999999999999999999", "nonsense",
    ])
    func `goes on after a header that it cannot read`(header: String) {
        let found = frames(["\(header)\r\n\r\nContent-Length: 2\r\n\r\n{}"])
        #expect(found.count == 2)
        #expect(found.last == .body(Array("{}".utf8)))
    }

    @Test func `passes over a message that is too large, without keeping it`() {
        let large = FrameReader.largestBody + 1
        var reader = FrameReader()
        reader.append(Array("Content-Length: \(large)\r\n\r\n".utf8))
        #expect(reader.next() == .malformed("a message of \(large) bytes is too large"))
        reader.append([UInt8](repeating: 0, count: large))
        reader.append(FrameReader.framed(Array("{}".utf8)))
        #expect(reader.next() == .body(Array("{}".utf8)))
    }

    @Test func `gives up on a header without end`() {
        #expect(frames([String(repeating: "x", count: 10_000)]).count == 1)
    }
}
