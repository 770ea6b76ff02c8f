import Diagnostics
import Testing

@testable import Partners

/// Lists of branches that have no coordinates.
@Suite struct BranchListTests {
    private static let text = """
        Library name,Address 1,Address 2,Address 3,Postcode,URL
        AK Bell Library,York Place,,Perth,PH2 8EP,http://a.example/
        Millport,Stuart Street,,Millport,KA28 0AJ,millport@b.example
        Mobile library,,,,PH2 8EP,
        Nowhere,,,,ZZ9 9ZZ,

        """

    @Test func `places branches by their postcodes, and says so`() throws {
        let list = Source(name: "s.csv", text: Self.text)
        let outcodes = try Fixture.outcodes()
        let importer = Fixture.imported(ScottishLibrariesImport(), list, outcodes: outcodes)
        #expect(
            importer.entries.map(\.name) == [
                "AK Bell Library, Perth", "Millport Library, Millport",
            ]
        )
        #expect(importer.entries.map(\.middleOf) == ["PH2", "KA28"])
        #expect(importer.entries.map(\.web) == ["http://a.example/", nil])
        #expect(importer.entries.allSatisfy { $0.nations == ["scotland"] && !$0.isVerified })
        #expect(importer.log.diagnostics.map(\.code) == ["directory/no-place"])
        #expect(importer.tallies.first?.reasons.map(\.reason.code) == ["mobile-libraries"])
    }

    @Test(arguments: ["welsh-libraries", "northern-irish-libraries", "scottish-libraries"])
    func `no nation's list is known by its heading alone`(name: String) throws {
        let format = try #require(ImportFormats.named(name))
        #expect(!format.isKnownByHeading)
        let entry = Fixture.imported(
            format,
            Source(name: "l.csv", text: Self.text),
            outcodes: try Fixture.outcodes()
        ).entries.first
        #expect(entry?.origin?.licence == nil && entry?.origin?.source.isEmpty == false)
    }

    @Test(.enabled(if: Fixture.hasLists, "the open lists are not beside the package"))
    func `reads the lists of Scotland and Northern Ireland`() throws {
        let scotland = try Fixture.imported(ScottishLibrariesImport(), "libraries_scotland.csv")
        #expect(scotland.entries.count == 482 && scotland.tallies.first?.faulty == 1)
        let north = try Fixture.imported(
            NorthernIrishLibrariesImport(),
            "libraries_northern_ireland.csv"
        )
        #expect(north.entries.count == 98 && north.log.diagnostics.isEmpty)
        #expect(north.entries.allSatisfy { $0.middleOf?.hasPrefix("BT") ?? false })
    }
}
