import Diagnostics
import Foundation
import Testing

@testable import Partners

@Suite struct LibraryServicesImportTests {
    @Test func `the list that comes with the command has a service for every area`() throws {
        let file = Fixture.root.appending(path: "rules/directories/library-services.csv")
        var log = DiagnosticLog()
        let directory = try #require(
            DirectoryFile.read(try Fixture.source(file), model: Fixture.model(), into: &log)
        )
        #expect(directory.entries.count == 208)
        #expect(Set(directory.entries.map(\.id)).count == 208)
        let highland = try #require(directory.entries.first { $0.areas == ["Highland"] })
        #expect(highland.nations == ["scotland"] && highland.isForOwnAreasOnly)
        let north = try #require(directory.entries.first { $0.name == "Libraries NI" })
        #expect(north.areas.isEmpty && !north.isForOwnAreasOnly && north.isNationwide)
        #expect(!log.hasErrors)
    }

    @Test(.enabled(if: Fixture.hasLists, "the open lists are not beside the package"))
    func `the list that comes with the command is what the open list comes to`() throws {
        let importer = try Fixture.imported(
            LibraryServicesImport(),
            "public_library_services_uk.csv"
        )
        let file = Fixture.root.appending(path: "rules/directories/library-services.csv")
        let kept = try String(contentsOf: file, encoding: .utf8)
        #expect(DirectoryTableWriter(importer.directory).text == kept)
    }

    @Test func `a council's service is for its own schools alone`() throws {
        let text = "Name,nation,Service URL\nPowys,Wales,\nGwynedd,Wales,\n"
        let list = Source(name: "s.csv", text: text)
        let directory = Fixture.imported(LibraryServicesImport(), list).directory
        var seeker = Seeker()
        seeker.nation = "wales"
        seeker.area = "Powys County Council"
        let found = PartnerFinder([directory]).answer(Need(["public-libraries"]), for: seeker)
        #expect(found.candidates.map { $0.entry.name } == ["Powys library service"])
    }

    @Test(arguments: ["Powys,Ruritania,", ",Wales,x", "Powys,,x"])
    func `a row without its name or nation is left out and said`(row: String) {
        let list = Source(name: "s.csv", text: "Name,nation,Service URL\nA,Wales,\n\(row)\n")
        let importer = Fixture.imported(LibraryServicesImport(), list)
        #expect(importer.entries.count == 1)
        #expect(importer.log.diagnostics.map(\.code) == ["directory/no-name"])
        #expect(importer.log.diagnostics.first?.span.start.line == 3)
    }
}
