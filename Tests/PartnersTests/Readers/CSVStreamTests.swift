import Diagnostics
import Testing

@testable import Partners

@Suite struct CSVStreamTests {
    /// The rows of a text that comes in pieces of one size, each with its first line.
    private func rows(_ bytes: [UInt8], pieces size: Int) -> [(fields: [String], line: Int)] {
        var offset = 0
        var stream = CSVStream<Never>(name: "s.csv") {
            let piece = Array(bytes[offset..<min(bytes.count, offset + size)])
            offset += piece.count
            return piece
        }
        var rows: [(fields: [String], line: Int)] = []
        while let row = stream.row() { rows.append((row.fields, row.span.start.line)) }
        return rows
    }

    private func whole(_ bytes: [UInt8]) -> [(fields: [String], line: Int)] {
        var reader = CSVReader(Source(name: "s.csv", bytes: bytes))
        var rows: [(fields: [String], line: Int)] = []
        while let row = reader.next() { rows.append((row.fields, row.span.start.line)) }
        return rows
    }

    @Test func `reads in pieces what it reads at once, and on the same lines`() {
        var random = Lcg(state: 20_261_124)
        let letters: [UInt8] = [0x22, 0x2C, 0x0A, 0x0A, 0x0D, 0x61, 0x62, 0xE9, 0xC3]
        for length in 0..<600 {
            let bytes = (0..<length % 80).map { _ in letters[random.next(below: letters.count)] }
            let wanted = whole(bytes)
            for size in [1, 2, 3, 7, 100] {
                let found = rows(bytes, pieces: size)
                #expect(found.map(\.fields) == wanted.map(\.fields), "\(bytes)")
                #expect(found.map(\.line) == wanted.map(\.line), "\(bytes)")
            }
        }
    }

    @Test func `a byte-order mark is no part of the first cell`() {
        #expect(rows([0xEF, 0xBB, 0xBF, 0x61, 0x0A], pieces: 2).map(\.fields) == [["a"]])
    }

    @Test(arguments: [
        ("a,b\n\"", CSVRow.Fault.neverClosed), ("a,b\n", .tooLong),
    ])
    func `a row that does not end is said where it starts, and is the last`(
        text: String,
        fault: CSVRow.Fault
    ) {
        var pieces =
            [Array(text.utf8)]
            + [[UInt8]](repeating: [UInt8](repeating: 0x61, count: 1 << 18), count: 40)
        var given = 0
        var stream = CSVStream<Never>(name: "s.csv") {
            given += 1
            return pieces.isEmpty ? [] : pieces.removeFirst()
        }
        #expect(stream.row()?.fields == ["a", "b"])
        let last = stream.row()
        #expect(last?.fault?.kind == fault && last?.faultSpan.start.line == 2)
        #expect(stream.row() == nil && given < 10)
    }

    @Test func `many empty lines are passed over`() {
        let bytes = Array("a\n".utf8) + [UInt8](repeating: 0x0A, count: 3 << 20) + Array("b".utf8)
        let found = rows(bytes, pieces: 1 << 18)
        #expect(found.map(\.fields) == [["a"], ["b"]])
        #expect(found.last?.line == (3 << 20) + 2)
    }
}
