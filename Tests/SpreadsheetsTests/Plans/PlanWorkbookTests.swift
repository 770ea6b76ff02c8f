import CEL
import Checking
import Diagnostics
import Foundation
import Planning
import Reports
import Rules
import Signing
import TestSupport
import Testing
import YAML

@testable import Spreadsheets

@Suite struct PlanWorkbookTests {
    private static let school = """
        format: concordat/inventory/1
        as-of: 2026-11-20
        school: {name: "=School"}
        partnerships: []

        """

    private func result() throws -> CheckResult {
        var log = DiagnosticLog()
        let compiled = CompiledPack.compile(try Fixture.small(), into: &log)
        let pack = try #require(compiled)
        let node = YAMLReader.read(Source(name: "s.yaml", text: Self.school), into: &log)
        let inventory = InventoryReader.read(
            try #require(node),
            model: pack.pack.model,
            into: &log
        )
        let result = Checker(pack).check(try #require(inventory), into: &log)
        return try #require(result, "\(DiagnosticPrinter().text(log))")
    }

    /// A plan of one step with a partner whose name looks like a formula.
    private func report() throws -> PlanReport {
        let before = try result()
        let rule = try #require(before.pack[rule: "one"])
        let partner = NewPartner(
            kind: "parents",
            kindLabel: "=cmd()",
            entry: nil,
            kilometres: 2.4,
            isPriceKnown: false,
            reasons: ["+nearest"],
            rivals: [.init(name: "@rival", kilometres: 4.8, why: ["-2.4 km farther"])]
        )
        let cost = PlanCost(pence: 1250, hours: 2.5, kilometres: 2.4)
        let step = PlanStep(
            .begin(partner),
            changes: [],
            closes: ["one"],
            actions: [rule],
            cost: cost,
            due: try #require(Day("2026-12-18"))
        )
        let plan = Plan(
            steps: [step],
            cost: cost,
            total: 53.84,
            closes: ["one"],
            after: before,
            proof: .init(bound: 53.84, isOptimal: true, solver: "CBC 2.10")
        )
        let answer = PlanAnswer(
            request: PlanRequest(from: before.asOf),
            before: before,
            home: nil,
            plan: plan,
            others: [plan],
            conflict: [],
            left: []
        )
        let digest = try #require(Digest("sha256:" + String(repeating: "0f", count: 32)))
        let date = DueDate(
            .renewal,
            on: try #require(Day("2027-01-01")),
            title: "=renew",
            key: "k"
        )
        return PlanReport(
            answer,
            provenance: Provenance(digest: digest, publisher: nil, standing: .notSigned),
            calendar: SchoolCalendar(of: before, until: date.day, dates: [date])
        )
    }

    @Test func `has a sheet for each part of the plan`() throws {
        let sheets = PlanWorkbook(try report()).sheets
        let names = ["Steps", "Partners and rivals", "Other plans", "What stays", "Dates"]
        #expect(sheets.map(\.name) == names)
        #expect(sheets[0].advice.first == "=School: action plan")
        #expect(sheets[1].rows.map { $0[1] } == ["=cmd()", "@rival"])
    }

    @Test func `holds days as days, money as money and texts as texts`() throws {
        var log = DiagnosticLog()
        let sheets = PlanWorkbook(try report()).sheets
        let grids = try #require(try Fixture.written(sheets, &log))
        let steps = grids[0]
        let row = steps.height - 1
        #expect((0..<6).map { steps[row, $0] }.dropFirst(3) == ["2026-12-18", "2.5", "12.5"])
        #expect(grids[1][1, 1] == "=cmd()" && grids[1][2, 1] == "@rival")
        #expect(grids[4][1, 0] == "2027-01-01" && grids[4][1, 1] == "=renew")
    }

    @Test func `writes the same bytes for the same plan`() throws {
        let sheets = PlanWorkbook(try report()).sheets
        #expect(try Fixture.bytes(of: sheets) == Fixture.bytes(of: sheets))
    }

    @Test(.enabled(if: Python.has("openpyxl"), "python3 has no module openpyxl"))
    func `other programs read days, money and texts, and no formula`() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).xlsx")
        defer { try? FileManager.default.removeItem(at: file) }
        try WorkbookWriter.write(PlanWorkbook(try report()).sheets, to: file.path)
        let script = """
            import sys, openpyxl
            book = openpyxl.load_workbook(sys.argv[1])
            row = list(book["Steps"].rows)[-1]
            print(row[3].value.date(), row[3].number_format, row[5].value, row[5].number_format)
            for sheet in book:
                assert all(c.data_type != "f" for r in sheet.rows for c in r)
            print(book["Partners and rivals"]["B2"].number_format)
            """
        let run = try Python.run(["-c", script, file.path])
        #expect(run.output == "2026-12-18 d mmm yyyy 12.5 £#,##0.00\n@\n")
    }
}
