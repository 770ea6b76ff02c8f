import Diagnostics
import Foundation
import Testing

@testable import Partners

@Suite struct ServiceFileReaderTests {
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
        #expect(north.areas.isEmpty && !north.isForOwnAreasOnly)
        #expect(!log.hasErrors)
    }

    @Test func `a council's service is for its own schools alone`() throws {
        let text = "name,nation,area,web\nA service,wales,Powys,\nB service,wales,Gwynedd,\n"
        var log = DiagnosticLog()
        let source = Source(name: "s.csv", text: text)
        let directory = try #require(ServiceFileReader.read(source, into: &log))
        var seeker = Seeker()
        seeker.nation = "wales"
        seeker.area = "Powys County Council"
        let found = PartnerFinder([directory]).answer(Need(["public-libraries"]), for: seeker)
        #expect(found.candidates.map { $0.entry.name } == ["A service"])
    }

    @Test(arguments: ["A,wales\n", ",wales,Powys,x\n", "A,,Powys,x\n", "\"A,wales,Powys,x\n"])
    func `a broken row is refused with its place`(row: String) {
        var log = DiagnosticLog()
        let source = Source(name: "s.csv", text: "# c\nname,nation,area,web\n" + row)
        #expect(ServiceFileReader.read(source, into: &log) == nil)
        #expect(log.diagnostics.map(\.code) == ["services/row"])
        #expect(log.diagnostics.first?.span.start.line == 3)
    }
}
