import Diagnostics
import Foundation
import Rules
import Testing

@testable import Partners

@Suite struct ArtsCouncilImportTests {
    private static let heading =
        "Operation in 2023,Name,Type,Year closed,Postcode,Longitude,Latitude,"
        + "Upper tier local authority,Hours open per week,Email or website"

    private func read(_ rows: String...) throws -> (Directory, DiagnosticLog) {
        var log = DiagnosticLog()
        let text = ([Self.heading] + rows).joined(separator: "\r\n")
        let source = Source(name: "l.csv", text: text)
        let model = try Fixture.model()
        return (try #require(DirectoryFile.read(source, model: model, into: &log)), log)
    }

    @Test func `takes columns by name`() throws {
        let (directory, log) = try read(
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
        #expect(entry.span?.start.line == 2)
    }

    @Test func `every row knows its source, licence and day`() throws {
        let (directory, _) = try read("LA,A,Static Library,,X1 1AA,-1,53,Leeds,,")
        let origin = try #require(directory.entries.first?.origin)
        #expect(
            origin.text
                == "Arts Council England, 2023, Open Government Licence v3.0, as of 2023-12-31"
        )
    }

    @Test(arguments: ["a.person@b.example", "A <a@b.example>", "http://b.example/?a@b", "n/a", ""])
    func `keeps no address of e-mail`(contact: String) throws {
        let (directory, _) = try read("LA,A,Static Library,,X1 1AA,-1,53,Leeds,,\(contact)")
        #expect(try #require(directory.entries.first).web == nil)
    }

    @Test(arguments: [
        ("LA,A,Static Library,,X1 1AA,-1,53,Leeds", "directory/ragged-row"),
        ("LA,A,Static Library,,X1 1AA,-1,nowhere,Leeds,,", "directory/no-place"),
        ("LA,A,Static Library,,X1 1AA,-1,91,Leeds,,", "directory/no-place"),
        ("LA,,Static Library,,X1 1AA,-1,53,Leeds,,", "directory/no-name"),
        ("LA,\"A\"B,Static Library,,X1 1AA,-1,53,Leeds,,", "directory/text-after-quote"),
        (",A,Static Library,,X1 1AA,-1,53,Leeds,,", "directory/closed-libraries"),
        ("LA,A,Static Library,2023,X1 1AA,-1,53,Leeds,,", "directory/closed-libraries"),
        ("LA,A,Mobile Library,,X1 1AA,-1,53,Leeds,,", "directory/mobile-libraries"),
        ("LA,A,Prison Library,,X1 1AA,-1,53,Leeds,,", "directory/not-public"),
        ("LA,B,Static Library,,X1 1AA,-1,53,Leeds,,", "directory/repeats"),
        ("LA,A\u{0},Static Library,,X1 1AA,-1,53,Leeds,,", "directory/noughts"),
    ])
    func `keeps a row out and says why and where`(row: String, code: String) throws {
        let (directory, log) = try read("LA,B,Static Library,,X1 1AA,-1,53,Leeds,,", row)
        #expect(directory.entries.map(\.id) == ["leeds-b"])
        #expect(log.diagnostics.map(\.code) == [code])
        #expect(log.diagnostics.map(\.span.start.line) == [3])
    }

    @Test func `places a branch without coordinates by its postcode, and says so`() throws {
        let text = "Name,Postcode,Longitude,Latitude,Upper tier local authority\nA,PE28 4AA,,,Cambs"
        let list = Source(name: "l.csv", text: text)
        let outcodes = try Fixture.outcodes()
        let importer = Fixture.imported(ArtsCouncilImport(), list, outcodes: outcodes)
        let entry = try #require(importer.entries.first)
        #expect(entry.place == outcodes["PE28"])
        #expect(entry.middleOf == "PE28" && entry.trust.contains("the middle of PE28"))
        #expect(importer.tallies.first?.placedByPostcode == 1)
    }

    @Test(.enabled(if: Fixture.hasLists, "the open lists are not beside the package"))
    func `reads the open libraries of England`() throws {
        let directory = try Fixture.libraries()
        #expect(directory.entries.count == 2_871)
        #expect(Set(directory.entries.map(\.id)).count == directory.entries.count)
        #expect(directory.entries.allSatisfy { !($0.web ?? "").contains("@") })
    }

    @Test(.enabled(if: Fixture.hasLists, "the open lists are not beside the package"))
    func `the whole list and the reduced one come to the same`() throws {
        let file = "ace-basic-libraries-2023-enhanced.csv"
        let whole = try Fixture.imported(ArtsCouncilImport(), file)
        let reduced = try Fixture.libraries()
        #expect(whole.entries.map(\.id) == reduced.entries.map(\.id))
        let tally = try #require(whole.tallies.first)
        let counts = tally.reasons.map { "\($0.reason.code) \($0.count)" }
        #expect(
            counts == [
                "closed-libraries 363", "not-public 132", "mobile-libraries 99", "repeats 74",
            ]
        )
        #expect(tally.rows == 3_539 && tally.faulty == 0)
    }
}
