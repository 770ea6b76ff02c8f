import Testing

@testable import Partners

/// What finding does with the schools and libraries of England.
@Suite(.enabled(if: Fixture.hasLists, "the open lists are not beside the package"))
struct OpenListTests {
    private func seeker(at place: Coordinate) -> Seeker {
        var seeker = Seeker()
        seeker.nation = "england"
        seeker.home = Home(place)
        return seeker
    }

    private func need() -> Need {
        var need = Need(["public-libraries"])
        need.bands = [5, 10]
        return need
    }

    @Test(arguments: [
        (52.330, -0.180, "cambridgeshire-huntingdon-library", 0.3),
        (53.8008, -1.5491, "leeds-leeds-central-library", 0.1),
        (50.1188, -5.5376, "cornwall-penzance-library-information-service", 0.3),
        (51.5115, -0.1160, "city-of-london-shoe-lane-library", 0.8),
    ])
    func `finds the nearest branch`(
        latitude: Double,
        longitude: Double,
        id: String,
        kilometres: Double
    ) throws {
        let place = try #require(Coordinate(latitude: latitude, longitude: longitude))
        let finder = PartnerFinder([try Fixture.libraries()])
        let found = finder.answer(need(), for: seeker(at: place)).candidates
        #expect(found.first?.entry.id == id)
        #expect(abs((found.first?.kilometres ?? 99) - kilometres) < 0.3)
        #expect(found.first?.reasons.first?.text == "nearest open public library")
    }

    /// The wanted figures were worked out apart from this, by comparing every school of the sample
    /// with every library.
    @Test func `half of English secondaries have a branch within a kilometre`() throws {
        let finder = PartnerFinder([try Fixture.libraries()])
        let schools = try Fixture.rows("secondary_schools_england_2018_19.csv").enumerated()
            .filter { $0.offset.isMultiple(of: 4) }.map(\.element)
        let distances = schools.compactMap {
            Coordinate(latitude: $0["latitude"] ?? "", longitude: $0["longitude"] ?? "")
        }.compactMap { finder.answer(need(), for: seeker(at: $0)).candidates.first?.kilometres }
            .sorted()
        #expect(distances.count == 1_377)
        #expect(abs(distances[distances.count / 2] - 1.00) < 0.01)
        #expect(abs(distances[distances.count * 9 / 10] - 2.32) < 0.03)
        #expect(abs(distances[distances.count * 99 / 100] - 7.2) < 0.3)
    }
}
