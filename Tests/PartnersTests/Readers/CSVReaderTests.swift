import Diagnostics
import Testing

@testable import Partners

@Suite struct CSVReaderTests {
    private func rows(_ text: String) -> [CSVRow] { rows(Array(text.utf8)) }

    private func rows(_ bytes: [UInt8]) -> [CSVRow] {
        var reader = CSVReader(Source(name: "a.csv", bytes: bytes))
        var rows: [CSVRow] = []
        while let row = reader.next() { rows.append(row) }
        return rows
    }

    @Test(arguments: [
        ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]), ("\"a,\"\"b\"\"\",c\n", [["a,\"b\"", "c"]]),
        ("\"two\nlines\",x", [["two\nlines", "x"]]), ("\u{FEFF}a", [["a"]]), ("", []),
        ("\"never closed", [["never closed"]]), ("a\rb", [["a"], ["b"]]), (",\n", [["", ""]]),
        ("\n\r\n\na\n\n", [["a"]]), ("5\" nails,b", [["5\" nails", "b"]]),
        ("\"\",\"\"\"\"", [["", "\""]]), ("\"\"\"\"\"\"", [["\"\""]]), (" a , b ", [["a", "b"]]),
        ("\u{A0}é\u{2003},\t\u{A0} ", [["é", ""]]),
    ])
    func `reads rows`(text: String, wanted: [[String]]) {
        #expect(rows(text).map(\.fields) == wanted)
    }

    @Test(arguments: [
        ("a,\"b\"c,d\n", CSVRow.Fault.textAfterQuote, 5), ("a\nb,\"c\nd", .neverClosed, 4),
        ("\"a\"b\"c\n", .textAfterQuote, 3),
    ])
    func `says what is wrong with a row and where`(text: String, kind: CSVRow.Fault, at: Int) {
        let fault = rows(text).compactMap(\.fault).first
        #expect(fault?.kind == kind)
        #expect(fault?.at == at)
    }

    @Test func `rows know their lines`() {
        let spans = rows("a\r\n\"b\nb\"\r\nc").map(\.span)
        #expect(spans.map(\.start.line) == [1, 2, 4])
        #expect(spans.map(\.end.line) == [1, 3, 4])
    }

    @Test func `reads Windows-1252 where it is not UTF-8, and places stay right`() {
        let rows = rows([0x43, 0x61, 0x66, 0xE9, 0x2C, 0x80, 0x0A, 0x93, 0x94])
        #expect(rows.map(\.fields) == [["Café", "€"], ["“”"]])
        #expect(rows.last?.span.end == Position(line: 2, column: 3))
        #expect(self.rows("Café,€").map(\.fields) == [["Café", "€"]])
    }

    @Test func `any bytes are read to their end, and every row lies where it says`() {
        var random = Lcg(state: 20_261_124)
        let letters: [UInt8] = [0x22, 0x2C, 0x0A, 0x0D, 0x61, 0xE9, 0x00, 0xFF, 0xEF, 0xBB, 0xBF]
        for length in 0..<1_500 {
            let bytes = (0..<length % 90).map { _ in letters[random.next(below: letters.count)] }
            var end = 0
            for row in rows(bytes) {
                #expect(row.span.range.lowerBound >= end)
                #expect(row.fields.count == row.count)
                end = row.span.range.upperBound
            }
        }
    }

    @Test func `what is written is read back`() {
        var random = Lcg(state: 7)
        let letters = ["\"", ",", "\n", "\r\n", "a", "é", "b"]
        for _ in 0..<500 {
            let cells = (0..<3).map { _ in
                "x" + (0..<6).map { _ in letters[random.next(below: letters.count)] }.joined() + "x"
            }
            let text = cells.map {
                "\""
                    + $0.split(separator: "\"", omittingEmptySubsequences: false)
                    .joined(separator: "\"\"") + "\""
            }.joined(separator: ",")
            #expect(rows(text).map(\.fields) == [cells])
        }
    }
}

/// Numbers that look random and are the same on every run (Knuth's MMIX constants).
struct Lcg {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }
}
