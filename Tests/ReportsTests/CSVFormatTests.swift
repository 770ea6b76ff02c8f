import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite struct CSVFormatTests {
    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+44", "'+44"), ("-x", "'-x"), ("@x", "'@x"), ("\t=x", "'\t=x"),
        ("\r\n=x", "'\r\n=x"), ("a=b", "a=b"), ("", ""), ("'x", "'x"),
    ])
    func `guards what a spreadsheet takes for a formula`(text: String, cell: String) {
        #expect(CSVText.guarded(text) == cell)
    }

    @Test func `quotes cells as the standard does`() {
        let line = CSVText.line(["a", "b,c", "d\"e", "f\ng", "", "h\ri", "j\r\nk"])
        #expect(line == "a,\"b,c\",\"d\"\"e\",\"f\ng\",,\"h\ri\",\"j\r\nk\"\r\n")
    }

    @Test func `no cell of a hostile report starts as a formula`() throws {
        let reports = [try EveryOutcome.report()]
        let rows = try CSVRows.read(CSVFormat.write(reports, style: TextStyle()))
        let cells = rows.joined().compactMap(\.first)
        #expect(!cells.contains { "=+-@".contains($0) })
        #expect(rows.dropFirst().allSatisfy { $0.contains("'=St \"Mary\" & Sons <\u{1}>") })
    }

    @Test func `a table has a description beside it, where its name ends in csv`() throws {
        let companion = try #require(try CSVFormat.companion(of: "a folder/my table.csv"))
        #expect(companion.path == "a folder/my table.csv-metadata.json")
        #expect(companion.text.contains(#""url" : "my%20table.csv""#))
        try Golden("table.csv-metadata.json").expect(companion.text)
        #expect(try CSVFormat.companion(of: "/dev/stdout") == nil)
        #expect(HTMLFormat.companion(of: "table.csv") == nil)
    }

    @Test func `the description names the columns that there are`() throws {
        struct Description: Decodable {
            struct Schema: Decodable { let columns: [Column], primaryKey: [String] }
            struct Column: Decodable { let name: String, titles: String }
            let tableSchema: Schema
        }
        let text = try #require(try CSVFormat.companion(of: "t.csv")).text
        let schema = try JSONDecoder().decode(Description.self, from: Data(text.utf8)).tableSchema
        #expect(schema.columns.map(\.titles) == FindingColumn.all.map(\.title))
        #expect(Set(schema.primaryKey).isSubset(of: schema.columns.map(\.name)))
        #expect(!schema.columns.contains { $0.name.contains("-") })
    }
}
