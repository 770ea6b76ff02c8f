import Diagnostics
import Rules
import TestSupport
import Testing

@testable import Spreadsheets

@Suite struct WrongSheetTests {
    private func faults(_ changes: [(String, String, String, String)]) throws -> String {
        let pack = try Fixture.small()
        var log = DiagnosticLog()
        let taken = PackImport.run(
            try Fixture.grids(of: pack, changing: changes),
            into: pack,
            log: &log
        )
        #expect(taken == nil || !log.hasErrors)
        return DiagnosticPrinter().text(log)
    }

    @Test func `names the cell of everything that is wrong`() throws {
        let wrong: [[(String, String, String, String)]] = [
            [("Rules", "one", "Strength", "shuld")], [("Rules", "one", "Clause", "q")],
            [("Rules", "one", "Title", "")], [("Rules", "one", "Message", "{cont} of them")],
            [("Rules", "one", "Hours", "two")], [("Rules", "one", "Partners", "Book trad")],
            [
                (
                    "Rules", "one", "Requirement",
                    "there is at least 1 partnership whose kind is Parrents"
                )
            ],
            [("Rules", "one", "Requirement", "")],
            [("Rules", "one", "Level: low", "there is at least 1 partnership")],
            [("Rules", "three", "CEL (read only)", "true")],
            [("Rules", "five", "Title", "Five")], [("Parameters", "recent", "Value", "often")],
            [("Clauses", "b", "Checked by", "nobody")],
            [
                (
                    "Rules", "one", "Applies when",
                    "for every partnership, its lead is recorded; where there is none, this does not apply"
                )
            ],
        ]
        let said = try wrong.map { "\($0[0].1), \($0[0].2): \($0[0].3)\n\(try faults($0))" }
        try Golden("wrong-cells.txt").expect(said.joined(separator: "\n"))
    }

    @Test func `names the cell of rows and headings that cannot be used`() throws {
        let pack = try Fixture.small()
        let grids = try Fixture.grids(of: pack)
        var said = ""
        func expect(_ change: (inout Grid) -> Void) throws {
            var grid = try #require(grids.first { $0.name == "Rules" })
            change(&grid)
            var log = DiagnosticLog()
            _ = PackImport.run([grid], into: pack, log: &log)
            said += DiagnosticPrinter().text(log) + "\n"
        }
        try expect { $0[0, 2] = "Strenght" }
        try expect { $0[0, 2] = "Clause" }
        try expect { $0[0, 0] = "" }
        try expect { $0[1, 0] = "" }
        try expect { $0[1, 0] = "two" }
        try expect { for column in 0..<$0.width { $0[2, column] = "" } }
        var log = DiagnosticLog()
        #expect(PackImport.run([Grid("Sheet1")], into: pack, log: &log) == nil)
        said += DiagnosticPrinter().text(log)
        try Golden("wrong-rows.txt").expect(said)
    }
}
