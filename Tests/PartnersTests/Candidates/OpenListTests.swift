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
        (53.8008, -1.5491, "leeds-central-library", 0.2),
        (51.5115, -0.1160, "westminster-charing-cross-library", 1.2),
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

    @Test func `an English secondary has a branch within a kilometre, half of the time`() throws {
        let finder = PartnerFinder([try Fixture.libraries()])
        let distances = try Fixture.rows("secondary_schools_england_2018_19.csv").compactMap {
            row in
            Coordinate(latitude: row["latitude"] ?? "", longitude: row["longitude"] ?? "")
        }.compactMap { finder.answer(need(), for: seeker(at: $0)).candidates.first?.kilometres }
            .sorted()
        #expect(distances.count > 3_000)
        #expect(abs(distances[distances.count / 2] - 0.95) < 0.05)
        #expect(abs(distances[distances.count * 9 / 10] - 2.05) < 0.1)
        #expect(abs(distances[distances.count * 99 / 100] - 7.3) < 1.5)
    }
}
