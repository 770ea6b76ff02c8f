import Diagnostics
import Foundation
import Rules
import Testing
import YAML

@testable import Partners

@Suite struct ListMappingTests {
    private func mapping(_ text: String) throws -> (ListMapping?, DiagnosticLog) {
        var log = DiagnosticLog()
        let source = Source(name: "m.yaml", text: text)
        let document = YAMLReader.read(source, into: &log)
        let model = try Fixture.model()
        let mapping = document.flatMap { ListMappingReader.read($0, model: model, into: &log) }
        return (mapping, log)
    }

    private func made(_ lines: String) throws -> (ListMapping?, DiagnosticLog) {
        try mapping("format: concordat/mapping/1\ntitle: T\nsource: S\n" + lines)
    }

    private func imported(_ lines: String, _ list: String) throws -> Importer {
        let mapping = try #require(try made(lines).0)
        return Fixture.imported(MappedImport(mapping), Source(name: "l.csv", text: list))
    }

    private static let list = """
        No,Title,Sort,Open,North,East,Head
        1,Oak,Primary,yes,90000,290000,A Person
        2,Ash,College,yes,91000,291000,A Person
        3,Elm,Stables,yes,92000,292000,A Person
        4,Yew,Primary,no,93000,293000,A Person

        """

    private static let lines = """
        columns: {id: No, name: title, easting: EAST, northing: north}
        always: {nations: [england], called: place of learning, cost: free}
        kinds:
          column: sort
          words:
            - {is: [primary], kinds: [feeder-schools]}
            - {is: [college], kinds: [further-and-higher-education]}
        leave-out: [{column: open, is: ["no", ""], because: schools that are shut}]
        """

    @Test func `says which column is which, what is kept and of which kind`() throws {
        let importer = try imported(Self.lines, Self.list)
        #expect(importer.entries.map(\.name) == ["Oak", "Ash"])
        #expect(
            importer.entries.map(\.kinds)
                == [["feeder-schools"], ["further-and-higher-education"]]
        )
        #expect(importer.entries.allSatisfy { $0.called == "place of learning" && $0.isFree })
        #expect(importer.entries.allSatisfy { ($0.place?.latitude ?? 0) > 50 })
        let reasons = try #require(importer.tallies.first?.reasons)
        #expect(reasons.map(\.reason.code).sorted() == ["by-open", "other-kinds"])
    }

    @Test func `keeps only the rows that are wanted`() throws {
        let lines = """
            columns: {name: Title}
            always: {kinds: [parents]}
            keep: [{column: Sort, is: [Primary]}, {column: Open, is: ["yes"]}]
            """
        #expect(try imported(lines, Self.list).entries.map(\.name) == ["Oak"])
    }

    @Test func `names a column that the list lacks where the mapping names it`() throws {
        let lines = Self.lines.replacing("id: No", with: "id: Register").replacing(
            "sort",
            with: "sorts"
        )
        let importer = try imported(lines, Self.list)
        #expect(importer.entries.isEmpty)
        #expect(
            importer.log.diagnostics.map(\.code) == [
                "mapping/unknown-column", "mapping/unknown-column",
            ]
        )
        #expect(importer.log.diagnostics.map(\.span.source.name) == ["m.yaml", "m.yaml"])
        #expect(importer.log.diagnostics.map(\.suggestion) == [nil, "Sort"])
    }

    @Test(arguments: [
        ("columns: {name: N}", "mapping/no-kinds"), ("columns: {}", "file/missing-key"),
        ("title: T", "yaml/duplicate-key"), ("columns: {nmae: N}", "file/unknown-key"),
        ("columns: {name: HeadLastName}\nalways: {kinds: [parents]}", "mapping/personal"),
        ("columns: {name: N, web: Telephone}\nalways: {kinds: [parnets]}", "file/unknown-word"),
        ("columns: {name: N, latitude: L}\nalways: {kinds: [parents]}", "mapping/half-place"),
        ("columns: {name: N}\nkinds: {column: K, words: []}", "mapping/no-words"),
        ("columns: {name: N}\nkinds: {column: K}", "file/missing-key"),
        (
            "columns: {name: N}\nalways: {kinds: [parents]}\nkeep: [{column: K, is: []}]",
            "mapping/no-words"
        ),
        ("columns: {name: N}\nalways: {kinds: [parents]}\nkeep: {}", "file/wrong-type"),
        ("columns: {name: N}\nalways: {kinds: [parents]}\ndate: soon", "file/wrong-type"),
        ("columns: {name: [N]}\nalways: {kinds: [parents]}", "file/wrong-type"),
    ])
    func `says what is wrong with a mapping`(lines: String, code: String) throws {
        let (mapping, log) = try made(lines)
        #expect(mapping == nil)
        #expect(log.diagnostics.map(\.code).contains(code), "\(log.diagnostics.map(\.code))")
        #expect(
            log.diagnostics.allSatisfy { $0.span.start.line > 3 || code == "yaml/duplicate-key" }
        )
    }

    @Test func `the mapping to start from has no fault`() throws {
        let file = Fixture.root.appending(path: "rules/starters/mapping.yaml")
        let (mapping, log) = try mapping(String(contentsOf: file, encoding: .utf8))
        #expect(mapping != nil && log.diagnostics.isEmpty)
    }

    @Test(.enabled(if: Fixture.hasLists, "the open lists are not beside the package"))
    func `the mapping to start from reads the primary schools of England`() throws {
        let file = Fixture.root.appending(path: "rules/starters/mapping.yaml")
        let mapping = try #require(try mapping(String(contentsOf: file, encoding: .utf8)).0)
        let importer = try Fixture.imported(
            MappedImport(mapping),
            "primary_schools_england_2018_19.csv"
        )
        #expect(importer.entries.count == 15_528)
        #expect(importer.tallies.first?.faulty == 0)
        #expect(importer.entries.first?.name == "Bringhurst Primary School, Market Harborough")
    }
}
