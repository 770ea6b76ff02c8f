import Diagnostics
import Foundation
import Rules
import Testing

@testable import Partners

@Suite struct BranchFileReaderTests {
    private static let heading =
        "Operation in 2023,Name,Type,Year closed,Postcode,Longitude,Latitude,"
        + "Upper tier local authority,Hours open per week,Email or website"

    private func read(_ rows: String...) -> (Directory, DiagnosticLog) {
        var log = DiagnosticLog()
        let text = ([Self.heading] + rows).joined(separator: "\r\n")
        let source = Source(name: "l.csv", text: text)
        return (BranchFileReader.read(source, into: &log), log)
    }

    @Test func `takes columns by name`() throws {
        let (directory, log) = read(
            "LA,Cudworth,Static Library,,S72 8UQ,-1.42,53.58,Barnsley,44.5,https://b.example/c"
        )
        let entry = try #require(directory.entries.first)
        #expect(log.diagnostics.isEmpty)
        #expect(entry.id == "barnsley-cudworth")
        #expect(entry.name == "Cudworth Library, Barnsley")
        #expect(entry.otherNames == ["Cudworth Library", "Cudworth"])
        #expect(entry.place == Coordinate(latitude: 53.58, longitude: -1.42))
        #expect(entry.what == "Open 44.5 hours a week")
        #expect(entry.web == "https://b.example/c")
        #expect(entry.lastChecked?.description == "2023-12-31")
        #expect(entry.isVerified && entry.isFree)
        #expect(directory.source == "Arts Council England, 2023")
    }

    @Test(arguments: ["a.person@b.example", "A <a@b.example>", "http://b.example/?a@b", "n/a", ""])
    func `keeps no address of e-mail`(contact: String) throws {
        let (directory, _) = read("LA,A,Static Library,,X1 1AA,-1,53,Leeds,,\(contact)")
        #expect(try #require(directory.entries.first).web == nil)
    }

    @Test(arguments: [
        ("LA,A,Static Library,,X1 1AA,-1,53,Leeds", "directory/ragged-row"),
        ("LA,A,Static Library,,X1 1AA,-1,nowhere,Leeds,,", "directory/no-place"),
        ("LA,A,Static Library,,X1 1AA,-1,91,Leeds,,", "directory/no-place"),
        ("LA,,Static Library,,X1 1AA,-1,53,Leeds,,", "directory/no-name"),
        ("LA,\"A\"B,Static Library,,X1 1AA,-1,53,Leeds,,", "directory/text-after-quote"),
        ("LA,\"A,Static Library,,X1 1AA,-1,53,Leeds,,", "directory/quote-never-closed"),
        (",A,Static Library,,X1 1AA,-1,53,Leeds,,", "directory/closed-libraries"),
        ("LA,A,Static Library,2023,X1 1AA,-1,53,Leeds,,", "directory/closed-libraries"),
        ("LA,A,Mobile Library,,X1 1AA,-1,53,Leeds,,", "directory/mobile-libraries"),
        ("LA,A,Prison Library,,X1 1AA,-1,53,Leeds,,", "directory/not-public"),
    ])
    func `keeps a row out and says why and where`(row: String, code: String) {
        let (directory, log) = read("LA,B,Static Library,,X1 1AA,-1,53,Leeds,,", row)
        #expect(directory.entries.map(\.id) == ["leeds-b"])
        #expect(log.diagnostics.map(\.code) == [code])
        #expect(log.diagnostics.map(\.span.start.line) == [3])
    }

    @Test func `says of many broken rows how many there are`() {
        var log = DiagnosticLog()
        let text = Self.heading + "\n" + String(repeating: "a,b\n", count: 60_000)
        let directory = BranchFileReader.read(Source(name: "l.csv", text: text), into: &log)
        #expect(directory.entries.isEmpty)
        #expect(log.diagnostics.count == BranchFileReader.mostFaults + 1)
        #expect(log.diagnostics.last?.text == "59950 more rows are left out like those before")
    }

    @Test func `every branch has an id of its own`() {
        let (directory, _) = read(
            "LA,A,,,X1 1AA,-1,53,Leeds,,",
            "LA,A,,,X1 1AA,-1,53,Leeds,,",
            "LA,A 2,,,X1 1AA,-1,53,Leeds,,",
            "LA,A,,,X1 1AA,-1,53,Leeds,,"
        )
        #expect(
            directory.entries.map(\.id) == ["leeds-a", "leeds-a-2", "leeds-a-2-2", "leeds-a-3"]
        )
    }

    @Test func `needs its columns`() {
        var log = DiagnosticLog()
        let source = Source(name: "l.csv", text: "Name,Postcode,Longitude\n")
        #expect(!BranchFileReader.recognises(source))
        #expect(BranchFileReader.read(source, into: &log).entries.isEmpty)
        #expect(log.diagnostics.map(\.code) == ["directory/missing-columns"])
    }

    @Test(.enabled(if: Fixture.hasLists, "the open lists are not beside the package"))
    func `reads the open libraries of England`() throws {
        let directory = try Fixture.libraries()
        #expect(directory.entries.count == 2_945)
        #expect(Set(directory.entries.map(\.id)).count == directory.entries.count)
        #expect(directory.entries.allSatisfy { !($0.web ?? "").contains("@") })
    }

    @Test(.enabled(if: Fixture.hasLists, "the open lists are not beside the package"))
    func `finds the same branches in the whole list with its closed ones`() throws {
        var log = DiagnosticLog()
        let file = Fixture.shared.appending(path: "ace-basic-libraries-2023-enhanced.csv")
        let directory = BranchFileReader.read(try Fixture.source(file), into: &log)
        #expect(Set(directory.entries.map(\.id)).isSubset(of: try Fixture.libraries().ids))
        #expect(directory.entries.count > 2_900)
        let codes = ["mobile-libraries", "closed-libraries", "not-public"].map { "directory/\($0)" }
        #expect(log.diagnostics.map(\.code) == codes)
    }
}

extension Directory {
    fileprivate var ids: Set<String> { Set(entries.map(\.id)) }
}
