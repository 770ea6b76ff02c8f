import Diagnostics
import Rules
import Testing
import YAML

@testable import Spreadsheets

@Suite struct PackRoundTripTests {
    @Test(arguments: [nil, Fixture.shipped])
    func `a workbook that nobody changed changes nothing`(path: String?) throws {
        let pack = try path.map { try Fixture.pack(Fixture.source($0)) } ?? Fixture.small()
        var log = DiagnosticLog()
        let taken = PackImport.run(try Fixture.grids(of: pack), into: pack, log: &log)
        #expect(log.diagnostics.isEmpty, "\(DiagnosticPrinter().text(log))")
        #expect(taken?.bytes == pack.document.span.source.bytes)
        #expect(taken?.changes == [])
    }

    @Test(arguments: [nil, Fixture.shipped])
    func `a CSV file that nobody changed changes nothing`(path: String?) throws {
        let pack = try path.map { try Fixture.pack(Fixture.source($0)) } ?? Fixture.small()
        var log = DiagnosticLog()
        let text = CSVSheet.text(of: PackExport(pack).rules)
        let file = Source(name: "rules.csv", text: text)
        let grid = try #require(CSVSheet.grid(of: file, named: "Rules", into: &log))
        let taken = PackImport.run([grid], into: pack, log: &log)
        #expect(log.diagnostics.isEmpty, "\(DiagnosticPrinter().text(log))")
        #expect(taken?.bytes == pack.document.span.source.bytes)
    }

    @Test func `every rule comes back into a pack that lacks all of it but its id`() throws {
        let pack = try Fixture.pack(Fixture.source(Fixture.shipped))
        let bare = try Fixture.pack(Source(name: "bare.yaml", text: bareText))
        var log = DiagnosticLog()
        let taken = PackImport.run(try Fixture.grids(of: pack), into: bare, log: &log)
        let bytes = try #require(taken?.bytes, "\(DiagnosticPrinter().text(log))")
        let again = try Fixture.pack(Source(name: "again.yaml", bytes: bytes))
        let cells = (CellText(pack), CellText(again))
        for table in PackTable.all(of: pack) {
            let records = (table.records(of: pack.document), table.records(of: again.document))
            for (one, other) in zip(records.0, records.1.filter { $0.id != "only" }) {
                for column in table.columns where !column.column.isReadOnly {
                    let texts = (
                        cells.0.text(of: one, in: column), cells.1.text(of: other, in: column)
                    )
                    #expect(texts.0 == texts.1, "\(one.id): \(column.column.heading)")
                }
            }
        }
        #expect(again.rules.count == pack.rules.count + 1)
    }

    private let bareText = """
        format: concordat/rules/1
        id: bare
        version: 1.0.0
        source: {work: W}
        model: models/partnership-inventory.yaml
        parameters:
          only: {type: number, default: 1, basis: source, because: B}
        levels: {order: worst-first, names: [developing, establishing, enhancing]}
        clauses:
          - {id: only, title: Only}
        rules:
          - id: only
            clause: only
            strength: may
            title: Only
            require: {school.pupils: present}

        """
}
