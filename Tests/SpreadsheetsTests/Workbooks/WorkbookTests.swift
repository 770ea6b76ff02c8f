import Diagnostics
import TestSupport
import Testing

@testable import Spreadsheets

@Suite struct WorkbookTests {
    private static let texts = [
        "plain", "=SUM(A1)", "+1", "-1", "@x", "007", "1e5", "2026-11-20", "  kept  ", "a\nb",
        "é ŵ 🙂",
        "<&>\"'", "_x0041_", "_x005F_", "tab\tbed", "\u{1}control", "'quoted",
    ]

    private func grid(_ texts: [String]) throws -> Grid? {
        let sheet = Sheet("S", columns: [.init("H", width: 10)], rows: texts.map { [$0] })
        var log = DiagnosticLog()
        let grids = try Fixture.written([sheet], &log)
        #expect(log.diagnostics.isEmpty, "\(DiagnosticPrinter().text(log))")
        return grids?.first
    }

    @Test func `reads back every text that it wrote`() throws {
        let grid = try #require(try grid(Self.texts))
        for (row, text) in Self.texts.enumerated() { #expect(grid[row + 1, 0] == text) }
    }

    @Test func `writes the same bytes for the same sheets`() throws {
        let sheet = Sheet("S", columns: [.init("H", width: 10)], rows: [["a"]])
        #expect(try Fixture.bytes(of: [sheet]) == Fixture.bytes(of: [sheet]))
    }

    @Test func `says which cell is longer than a workbook can hold`() {
        let long = String(repeating: "x", count: 40_000)
        let sheet = Sheet("S", columns: [.init("H", width: 10)], rows: [[long]])
        #expect(throws: WorkbookFailure.self) { try Fixture.bytes(of: [sheet]) }
    }

    @Test func `comes to an end on every damaged workbook, with something said`() throws {
        let sheet = Sheet("S", columns: [.init("H", width: 10)], rows: Self.texts.map { [$0] })
        let bytes = try Fixture.bytes(of: [sheet])
        for length in stride(from: 0, to: bytes.count, by: 97) {
            var log = DiagnosticLog()
            let cut = Source(name: "cut.xlsx", bytes: Array(bytes.prefix(length)))
            #expect(WorkbookReader.grids(of: cut, into: &log) == nil)
            #expect(log.hasErrors)
        }
        var random = SeededGenerator(seed: 3)
        for _ in 0..<300 {
            var damaged = bytes
            for _ in 0..<3 {
                damaged[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
                    in: 0...255,
                    using: &random
                )
            }
            var log = DiagnosticLog()
            let grids = WorkbookReader.grids(of: Source(name: "d.xlsx", bytes: damaged), into: &log)
            #expect(grids != nil || log.hasErrors)
        }
    }

    @Test func `unpacks no more than it may, of one part or of all`() throws {
        let sheet = Sheet("S", columns: [.init("H", width: 10)], rows: [["a"]])
        let archive = try #require(ZipArchive(try Fixture.bytes(of: [sheet])))
        guard case .tooLarge = archive.part("xl/workbook.xml", most: 10) else {
            Issue.record("a part of more than ten bytes was unpacked")
            return
        }
        guard case .bytes = archive.part("xl/workbook.xml") else {
            Issue.record("a part of few bytes was not unpacked")
            return
        }
    }

    @Test(arguments: ["", "hello", "PK", "PK\u{3}\u{4}", "%PDF-1.4", "format: concordat/rules/1\n"])
    func `says of what is no workbook that it is none`(text: String) {
        var log = DiagnosticLog()
        #expect(WorkbookReader.grids(of: Source(name: "x.xlsx", text: text), into: &log) == nil)
        #expect(log.diagnostics.map(\.code) == ["sheet/not-a-workbook"])
    }

    @Test(arguments: [
        (0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"),
    ])
    func `letters its columns as spreadsheets do`(column: Int, letters: String) {
        #expect(Grid.letters(of: column) == letters)
    }
}
