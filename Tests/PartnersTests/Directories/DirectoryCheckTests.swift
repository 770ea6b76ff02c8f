import Diagnostics
import Rules
import TestSupport
import Testing

@testable import Partners

@Suite struct DirectoryCheckTests {
    private func entry(_ id: String, _ name: String, at place: Coordinate? = nil) -> DirectoryEntry
    {
        var entry = DirectoryEntry(id: id, name: name, kinds: ["public-libraries"])
        entry.place = place
        entry.lastChecked = Day("2026-01-01")
        return entry
    }

    private func place(_ latitude: Double, _ longitude: Double) throws -> Coordinate {
        try #require(Coordinate(latitude: latitude, longitude: longitude))
    }

    private func findings(_ entries: [DirectoryEntry]) throws -> [String] {
        let directory = Directory(title: "D", source: "S", licence: nil, entries: entries)
        var checked = CheckedDirectories(
            [directory],
            outcodes: try Fixture.outcodes(),
            freshSince: Day("2024-11-20")
        )
        checked.visitedKinds = ["public-libraries"]
        checked.wantedKinds = ["public-libraries", "national-organisations"]
        return DirectoryCheck(checked).findings().map(\.code)
    }

    @Test func `the list of checks is the folder of checks`() throws {
        let files = try WorkingCopy.names(in: "Sources/Partners/Directories/Checks")
        #expect(files == Set(DirectoryChecks.all.map { String(describing: type(of: $0)) }))
    }

    @Test func `finds nothing where nothing is doubtful`() throws {
        let entries = [
            entry("a", "Ashford Library, Kent", at: try place(51.14, 0.87)),
            entry("b", "Poole Library, Dorset", at: try place(50.72, -1.98)),
        ]
        #expect(try findings(entries) == [])
    }

    @Test func `finds a directory that lists nobody to ask`() throws {
        #expect(try findings([]) == ["directory/empty"])
        var other = entry("a", "A Museum", at: try place(51.14, 0.87))
        other.kinds = ["museums"]
        #expect(try findings([other]) == ["directory/unwanted-kinds"])
        other.kinds = ["museums", "public-libraries"]
        #expect(try findings([other]) == [])
    }

    @Test func `finds ids and names that stand twice`() throws {
        let here = try place(51.14, 0.87)
        let there = try place(51.15, 0.87)
        #expect(
            try findings([entry("a", "A Library", at: here), entry("a", "a library", at: there)])
                == ["directory/repeated-id", "directory/repeated-name"]
        )
        let far = try place(52.14, 0.87)
        #expect(
            try findings([entry("a", "A Library", at: here), entry("b", "A Library", at: far)])
                == []
        )
    }

    @Test func `finds one place under two names`() throws {
        let here = try place(51.14, 0.87)
        let near = try place(51.1403, 0.87)
        let two = [
            entry("a", "Ashford Library", at: here), entry("b", "Ashford Gateway", at: near),
        ]
        #expect(try findings(two) == ["directory/shared-place"])
        let others = [entry("a", "Ashford Library", at: here), entry("b", "Poole Hall", at: near)]
        #expect(try findings(others) == [])
        let placed = two.map { entry in
            var entry = entry
            entry.middleOf = "TN23"
            return entry
        }
        #expect(try findings(placed) == [])
    }

    @Test(
        arguments: [
            (0.0, 0.0, nil, "directory/nowhere"), (0.87, 51.14, nil, "directory/swapped-place"),
            (56.0, -12.0, nil, "directory/outside"), (48.85, 2.35, nil, "directory/outside"),
            (51.14, 0.87, "PE28 4AA", "directory/far-from-postcode"),
            (51.14, 0.87, "TN23 1AA", nil),
            (60.15, -1.15, "ZE1 0AA", nil), (51.14, 0.87, "no postcode", nil),
        ] as [(Double, Double, String?, String?)]
    )
    func `finds places that cannot be`(
        latitude: Double,
        longitude: Double,
        postcode: String?,
        code: String?
    ) throws {
        var entry = entry("a", "A Library", at: try place(latitude, longitude))
        entry.postcode = postcode
        #expect(try findings([entry]) == [code].compactMap(\.self))
    }

    @Test func `finds entries that would be suggested everywhere`() throws {
        let nowhere = entry("a", "A Library")
        #expect(try findings([nowhere]) == ["directory/missing-place"])
        var served = nowhere
        served.areas = ["Leeds"]
        #expect(try findings([served]) == [])
        var afar = nowhere
        afar.kinds = ["national-organisations"]
        #expect(try findings([afar]) == [])
    }

    @Test func `finds what nobody has checked for long, by day`() throws {
        let days = ["2019-08-31", "2019-08-31", "2024-11-19", "2024-11-20", nil]
        let entries = days.enumerated().map { number, day in
            var entry = entry("e\(number)", "Name\(number)")
            entry.isNationwide = true
            entry.lastChecked = day.flatMap { Day($0) }
            return entry
        }
        #expect(
            try findings(entries).sorted()
                == ["directory/never-checked", "directory/stale", "directory/stale"]
        )
    }

    @Test func `many at one spot take no time, and no more are shown than can be read`() throws {
        let here = try place(51.14, 0.87)
        let entries = (0..<5_000).map { entry("e\($0)", "Ashford Library", at: here) }
        let found = try findings(entries)
        #expect(found.count == DirectoryCheck.mostOfOneKind + 1)
        #expect(found.last == "directory/more")
    }

    @Test(.enabled(if: Fixture.hasLists, "the open lists are not beside the package"))
    func `no library of England is at sea or far from its postcode`() throws {
        let checked = CheckedDirectories(
            [try Fixture.libraries()],
            outcodes: try Fixture.outcodes(),
            freshSince: nil
        )
        #expect(DoubtfulPlaces().findings(in: checked).isEmpty)
    }
}
