import Testing

@testable import Partners

/// How far England's mainstream secondaries are from what is around them.
///
/// Mainstream are all that the list does not call special: 4,311 with a place. Libraries are the
/// 2,871 open static ones with a place, whoever runs them; what two authorities list counts once.
/// Primaries are all rows of their list, special ones among them. The wanted figures are those known
/// of the field.
@Suite(.enabled(if: Fixture.hasLists, "the open lists are not beside the package"))
struct NationalRunTests {
    private func places(
        _ file: String,
        _ latitude: String,
        _ longitude: String,
        where isMeant: ([String: String]) -> Bool = { _ in true }
    ) throws -> [Coordinate] {
        try Fixture.rows(file).filter(isMeant).compactMap {
            Coordinate(latitude: $0[latitude] ?? "", longitude: $0[longitude] ?? "")
        }
    }

    private func index(_ places: [Coordinate]) -> PlaceIndex {
        PlaceIndex(places.enumerated().map { (item: $0.offset, place: $0.element) })
    }

    private func schools() throws -> [Coordinate] {
        try places("secondary_schools_england_2018_19.csv", "latitude", "longitude") {
            $0["special"] == "no"
        }
    }

    @Test func `the nearest library is as far as is known of the field, within 1 percent`() throws {
        let schools = try schools()
        let libraries = try Fixture.libraries().entries.compactMap(\.place)
        #expect(schools.count == 4_311 && libraries.count == 2_871)
        let index = index(libraries)
        let nearest = schools.compactMap { school in
            index.nearest(1, to: school) { _ in true }.first?.kilometres
        }.sorted()
        #expect(nearest.count == schools.count)
        for (share, wanted) in [(0.5, 0.95), (0.9, 2.05), (0.99, 7.26)] {
            let found = nearest[Int(Double(nearest.count - 1) * share)]
            #expect(abs(found - wanted) < wanted / 100, "\(share): \(found)")
        }
    }

    @Test func `half of them have fifteen primaries within 3 km`() throws {
        let primaries = index(
            try places("primary_schools_england_2018_19.csv", "LATITUDE", "LONGITUDE")
        )
        let near = try schools().map { primaries.within(3, of: $0).count }.sorted()
        #expect(near[near.count / 2] == 15)
    }
}
