import Diagnostics
import Foundation
import Rules
import Testing
import YAML

@testable import Partners

@Suite struct CoordinateTests {
    @Test(arguments: [
        (52.3303, -0.1833, 53.1387, -1.5553, 129.0), (58.5936, -3.5221, 50.1188, -5.5376, 951.0),
        (0, 0, 0, 180, 20_015.1),
    ])
    func `measures along great circles`(
        a: Double,
        b: Double,
        c: Double,
        d: Double,
        wanted: Double
    ) throws {
        let from = try #require(Coordinate(latitude: a, longitude: b))
        let to = try #require(Coordinate(latitude: c, longitude: d))
        #expect(abs(from.kilometres(to: to) - wanted) < wanted * 0.01)
        #expect(from.kilometres(to: from) == 0)
    }

    @Test func `refuses places that are not on the globe`() {
        #expect(Coordinate(latitude: 91, longitude: 0) == nil)
        #expect(Coordinate(latitude: .nan, longitude: 0) == nil)
    }
}

@Suite struct OutcodesTests {
    @Test(arguments: ["PE28 4AA", "pe284aa", "PE28"])
    func `finds the district of a postcode`(postcode: String) {
        let text = "outcode,latitude,longitude\nPE28,52.3358,-0.1947\nX1,north,1\n"
        let outcodes = Outcodes(Source(name: "o.csv", text: text))
        #expect(outcodes.place(of: postcode)?.latitude == 52.3358)
        #expect(outcodes.place(of: "ZZ1 1ZZ") == nil)
        #expect(outcodes.place(of: "X1 1AA") == nil)
    }
}

@Suite struct CSVReaderTests {
    private func rows(_ text: String) -> [[String]] {
        var reader = CSVReader(Source(name: "a.csv", text: text))
        var rows: [[String]] = []
        while let row = reader.next() { rows.append(row.fields) }
        return rows
    }

    @Test(arguments: [
        ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]), ("\"a,\"\"b\"\"\",c\n", [["a,\"b\"", "c"]]),
        ("\"two\nlines\",x", [["two\nlines", "x"]]), ("\u{FEFF}a", [["a"]]), ("", []),
        ("\"never closed", [["never closed"]]),
    ])
    func `reads rows`(text: String, wanted: [[String]]) { #expect(rows(text) == wanted) }

    @Test func `reads Windows-1252 where it is not UTF-8`() {
        var reader = CSVReader(Source(name: "a.csv", bytes: [0x43, 0x61, 0x66, 0xE9, 0x80]))
        #expect(reader.next()?.fields == ["Café€"])
    }
}

@Suite struct DirectoryTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    static let libraries = root.appending(path: "../shared/data/libraries_england_open_2023.csv")

    private func model() throws -> Model {
        var log = DiagnosticLog()
        let path = Self.root.appending(path: "rules/models/partnership-inventory.yaml")
        let source = Source(name: "model", bytes: [UInt8](try Data(contentsOf: path)))
        let node = try #require(YAMLReader.read(source, into: &log))
        return try #require(ModelReader.read(node, into: &log))
    }

    private func read(_ entries: String) throws -> (Directory?, [String]) {
        var log = DiagnosticLog()
        let text = "format: concordat/directory/1\nid: d\ntitle: D\nsource: S\nentries:\n" + entries
        let node = try #require(YAMLReader.read(Source(name: "d.yaml", text: text), into: &log))
        let directory = DirectoryReader.read(node, model: try model(), into: &log)
        return (directory, log.diagnostics.map(\.code))
    }

    @Test(arguments: [
        ("- {id: a, name: A, kinds: [parnets]}", "file/unknown-word"),
        ("- {id: a, kinds: [parents]}", "file/missing-key"),
        ("- {id: a, name: A, kinds: [parents], sice: 2}", "file/unknown-key"),
        (
            "- {id: a, name: A, kinds: [parents], location: {latitude: 91, longitude: 0}}",
            "file/wrong-type"
        ),
        (
            "- {id: a, name: A, kinds: [parents]}\n- {id: a, name: B, kinds: [parents]}",
            "file/duplicate"
        ),
    ])
    func `says what is wrong with an entry`(entries: String, code: String) throws {
        let (directory, codes) = try read(entries)
        #expect(directory == nil)
        #expect(codes == [code])
    }

    @Test func `the shipped directory reads without a word`() throws {
        var log = DiagnosticLog()
        let path = Self.root.appending(path: "rules/directories/uk.yaml")
        let source = Source(name: "uk.yaml", bytes: [UInt8](try Data(contentsOf: path)))
        let node = try #require(YAMLReader.read(source, into: &log))
        let directory = DirectoryReader.read(node, model: try model(), into: &log)
        #expect(log.diagnostics.isEmpty)
        #expect((directory?.entries.count ?? 0) > 100)
    }

    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: libraries.path), "the list is absent")
    )
    func `reads the open list of public libraries`() throws {
        var log = DiagnosticLog()
        let source = Source(name: "l.csv", bytes: [UInt8](try Data(contentsOf: Self.libraries)))
        #expect(BranchFileReader.recognises(source))
        let directory = BranchFileReader.read(source, into: &log)
        let home = try #require(Coordinate(latitude: 52.330, longitude: -0.180))
        let nearest = directory.entries.min {
            ($0.place?.kilometres(to: home) ?? .infinity)
                < ($1.place?.kilometres(to: home) ?? .infinity)
        }
        #expect(directory.entries.count > 2_500)
        #expect(nearest?.name.contains("Huntingdon") == true)
        #expect(Set(directory.entries.map(\.id)).count == directory.entries.count)
    }

    @Test func `keeps ragged rows out and says which`() {
        let heading = BranchFileReader.columns.joined(separator: ",")
        let text = heading + "\nA,X1 1AA,-1,53,Leeds\nB,broken\nC,X1 1AA,-1,nowhere,Leeds\n"
        var log = DiagnosticLog()
        let directory = BranchFileReader.read(Source(name: "l.csv", text: text), into: &log)
        #expect(directory.entries.map(\.name) == ["A Library, Leeds"])
        #expect(log.diagnostics.map(\.code) == ["directory/ragged-row", "directory/no-place"])
        #expect(log.diagnostics.map(\.span.start.line) == [3, 4])
    }
}
