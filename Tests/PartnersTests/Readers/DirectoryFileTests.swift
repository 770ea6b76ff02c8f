import Diagnostics
import Testing

@testable import Partners

@Suite struct DirectoryFileTests {
    private func read(_ bytes: [UInt8]) throws -> (Directory?, DiagnosticLog) {
        var log = DiagnosticLog()
        let source = Source(name: "partners", bytes: bytes)
        return (DirectoryFile.read(source, model: try Fixture.model(), into: &log), log)
    }

    private func read(_ text: String) throws -> (Directory?, DiagnosticLog) {
        try read(Array(text.utf8))
    }

    private static let columns = "Name,Postcode,Longitude,Latitude,Upper tier local authority"

    @Test func `tells the kinds of file apart by how they start`() throws {
        let list = Self.columns + "\nA,X1 1AA,-1,53,Leeds\n"
        #expect(try read(list).0?.entries.count == 1)
        #expect(try read("\u{FEFF}" + list).0?.entries.count == 1)
        let yaml = "format: concordat/directory/1\nid: d\ntitle: D\nsource: S\nentries: []\n"
        #expect(try read(yaml).0?.entries.isEmpty == true)
        let table =
            "# format,concordat/directory-table/1\n# source,s,S,,\nid,name,kinds,source\n"
            + "a,A,parents,s\n"
        #expect(try read(table).0?.entries.count == 1)
        #expect(try read("\u{FEFF}" + table).0?.entries.count == 1)
    }

    @Test(arguments: [
        ("Dear all,\nhere are some libraries", "directory/neither"), ("a: b", "directory/neither"),
        ("urn,school\n1,2\n", "directory/neither"),
        ("Name,Postcode,Town\nA,B,C\n", "directory/missing-columns"),
        ("format: concordat/pack/1", "file/wrong-format"), ("[", "yaml/unclosed"),
    ])
    func `says what a file is not`(text: String, code: String) throws {
        let (directory, log) = try read(text)
        #expect(directory == nil)
        #expect(log.diagnostics.first?.code == code)
        #expect(log.diagnostics.first?.span.start.line == 1)
    }

    @Test func `a list that a quote swallows is not a directory`() throws {
        let (directory, log) = try read(
            Self.columns + "\nA,\"X1 1AA,-1,53,Leeds\nB,X1,-1,53,Leeds\n"
        )
        #expect(directory == nil)
        #expect(log.diagnostics.map(\.code) == ["directory/quote-never-closed"])
    }

    @Test func `a file that is too large is refused before it is read`() throws {
        var log = DiagnosticLog()
        let source = Source(name: "partners", text: "format: concordat/directory/1")
        let model = try Fixture.model()
        let directory = DirectoryFile.read(source, model: model, mostBytes: 10, into: &log)
        #expect(directory == nil)
        #expect(log.diagnostics.map(\.code) == ["directory/too-large"])
    }

    @Test func `bytes of any kind are answered`() throws {
        var random = Lcg(state: 3)
        for length in 0..<60 {
            _ = try read((0..<length).map { _ in UInt8(random.next(below: 256)) })
        }
    }
}
