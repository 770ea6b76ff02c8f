import Diagnostics
import Testing

@testable import Spreadsheets

@Suite struct CSVSheetTests {
    private func grid(_ text: String, _ log: inout DiagnosticLog) -> Grid? {
        CSVSheet.grid(of: Source(name: "r.csv", text: text), named: "Rules", into: &log)
    }

    @Test(arguments: [
        "=1+1", "+44 1", "-x", "@a", "'=x", "''=x", "'a", "a,b", "a\"b", "a\nb", "\"", "é", "'",
    ])
    func `guards what a spreadsheet would run, and takes the guard away`(text: String) throws {
        let sheet = Sheet("Rules", columns: [.init("H", width: 9)], rows: [[text]])
        let csv = CSVSheet.text(of: sheet)
        #expect(!csv.contains("\n\(text.first ?? "x")") || !"=+-@".contains(text.first ?? "x"))
        var log = DiagnosticLog()
        #expect(grid(csv, &log)?[1, 0] == text)
        #expect(csv.hasPrefix("\u{FEFF}H\r\n"))
    }

    @Test func `says where a quotation mark has no fellow`() {
        var log = DiagnosticLog()
        #expect(grid("H\n\"a", &log) == nil)
        #expect(log.diagnostics.map(\.code) == ["sheet/uneven-quotes"])
    }

    @Test func `refuses more cells than anybody needs`() {
        var log = DiagnosticLog()
        #expect(grid(String(repeating: ",,,,,,,,,\n", count: 30_000), &log) == nil)
        #expect(log.diagnostics.map(\.code) == ["sheet/too-large"])
    }
}
