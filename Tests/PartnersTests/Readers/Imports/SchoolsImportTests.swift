import Diagnostics
import Foundation
import Rules
import Testing

@testable import Partners

@Suite struct SchoolsImportTests {
    private static let heading =
        "URN,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),CloseDate,"
        + "PhaseOfEducation (name),StatutoryLowAge,StatutoryHighAge,LA (name),Trusts (name),Town,"
        + "Postcode,HeadLastName,Easting,Northing"

    private func imported(_ row: String, on date: Day? = nil) -> Importer {
        let list = Source(name: "edubasealldata.csv", text: "\(Self.heading)\n\(row)\n")
        return Fixture.imported(SchoolsImport(), list, date: date)
    }

    private func kind(_ type: String, _ phase: String, upTo age: Int = 18) -> String? {
        let row = "1,A,\(type),Open,,\(phase),3,\(age),Devon,,Exeter,EX1 1AA,Person,290000,90000"
        return imported(row).entries.first?.kinds.first
    }

    @Test(arguments: [
        ("Community school", "Primary", "feeder-schools"),
        ("Academy converter", "Middle deemed secondary", "feeder-schools"),
        ("Academy converter", "Secondary", "wider-school-community"),
        ("Academy converter", "All-through", "wider-school-community"),
        ("Further education", "16 plus", "further-and-higher-education"),
        ("Higher education institutions", "Not applicable", "further-and-higher-education"),
        ("Other independent school", "Not applicable", "wider-school-community"),
    ])
    func `tells the kind by type and phase`(type: String, phase: String, wanted: String) {
        #expect(kind(type, phase) == wanted)
    }

    @Test func `an independent school for children up to 13 feeds others`() {
        #expect(kind("Other independent school", "Not applicable", upTo: 13) == "feeder-schools")
    }

    @Test(arguments: [
        ("Local authority nursery school", "Nursery", "Open", "nurseries"),
        ("Pupil referral unit", "Not applicable", "Open", "outside-mainstream"),
        ("Other independent special school", "Not applicable", "Open", "outside-mainstream"),
        ("British schools overseas", "Not applicable", "Open", "schools-overseas"),
        ("Community school", "Primary", "Closed", "closed-schools"),
        ("Community school", "Primary", "Proposed to open", "schools-to-come"),
    ])
    func `leaves out what is no partner`(type: String, phase: String, status: String, why: String) {
        let row = "1,A,\(type),\(status),,\(phase),3,18,Devon,,Exeter,EX1 1AA,P,290000,90000"
        let importer = imported(row)
        #expect(importer.entries.isEmpty)
        #expect(importer.tallies.first?.reasons.map(\.reason.code) == [why])
    }

    private static let closing =
        "1,A,Community school,\"Open, but proposed to close\",31-07-2024,Primary,4,11,Devon,"
        + "A Trust,Exeter,EX1 1AA,P,290000,90000"

    @Test func `says of a school that it is to close, until it is closed`() throws {
        let entry = try #require(imported(Self.closing, on: Day("2024-07-30")).entries.first)
        #expect(
            entry.what == "Primary school for ages 4 to 11, part of A Trust; it is to close on "
                + "2024-07-31"
        )
        #expect(entry.group == "A Trust" && entry.lastChecked == Day("2024-07-30"))
        #expect(imported(Self.closing, on: Day("2024-07-31")).entries.isEmpty)
    }

    @Test func `reads nothing about people`() {
        let read = SchoolsImport().columns.flatMap { [$0.name] + $0.otherNames }
        #expect(!read.contains { PersonalColumn.isMeant(by: $0) })
    }

    @Test func `places a school by its grid reference`() throws {
        let place = try #require(imported(Self.closing).entries.first?.place)
        #expect(abs(place.latitude - 50.70) < 0.01 && abs(place.longitude + 3.56) < 0.01)
    }

    @Test(.enabled(if: Fixture.hasLists, "the open lists are not beside the package"))
    func `reads the sample of the register`() throws {
        let importer = try Fixture.imported(SchoolsImport(), "gias_sample_itt_mentor.csv")
        let ids = importer.entries.map(\.id)
        #expect(ids == ["urn-100000", "urn-137666", "urn-124087", "urn-126370"])
        #expect(importer.tallies.first?.rows == 8 && !importer.log.hasErrors)
        let text = DirectoryTableWriter(importer.directory).text
        #expect(!text.contains("O'Doherty") && !text.contains("2072831147"))
    }
}
