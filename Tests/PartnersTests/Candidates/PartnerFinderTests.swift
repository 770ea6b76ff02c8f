import Rules
import Testing

@testable import Partners

@Suite struct PartnerFinderTests {
    /// A partner of the kind `book-trade`, so many kilometres north of 52° N 0° E.
    private func entry(_ id: String, km: Double? = nil) -> DirectoryEntry {
        var entry = DirectoryEntry(id: id, name: id.uppercased(), kinds: ["book-trade"])
        entry.place = km.flatMap { Coordinate(latitude: 52 + $0 / 111.195, longitude: 0) }
        return entry
    }

    private func changed(
        _ entry: DirectoryEntry,
        _ change: (inout DirectoryEntry) -> Void
    ) -> DirectoryEntry {
        var entry = entry
        change(&entry)
        return entry
    }

    private var seeker: Seeker {
        var seeker = Seeker()
        seeker.nation = "england"
        seeker.phase = "secondary"
        seeker.area = "Leeds"
        seeker.home = Coordinate(latitude: 52, longitude: 0).map { Home($0) }
        return seeker
    }

    private func need(_ bands: [Double] = [5, 10]) -> Need {
        var need = Need(["book-trade"])
        need.bands = bands
        return need
    }

    private func finder(_ entries: [DirectoryEntry]) -> PartnerFinder {
        PartnerFinder([Directory(title: "D", source: "S", licence: nil, entries: entries)])
    }

    private func ids(
        _ entries: [DirectoryEntry],
        _ need: Need? = nil,
        _ seeker: Seeker? = nil
    ) -> [String] {
        finder(entries).answer(need ?? self.need(), for: seeker ?? self.seeker).candidates
            .map(\.entry.id)
    }

    @Test func `takes the nearest band that has any`() {
        #expect(ids([entry("far", km: 9), entry("near", km: 4.9)]) == ["near"])
        #expect(ids([entry("far", km: 9), entry("out", km: 10.1)]) == ["far"])
        #expect(
            ids([entry("b", km: 4), entry("a", km: 3), entry("c", km: 2)], need([])).count == 3
        )
    }

    @Test func `ranks by own authority, distance, trust, cost and name`() {
        let own = changed(entry("own", km: 4)) { $0.areas = ["Leeds City Council"] }
        #expect(ids([entry("near", km: 1), entry("mid", km: 2), own]) == ["own", "near", "mid"])
        let verified = changed(entry("z")) { $0.isVerified = true }
        let free = changed(entry("y")) { $0.fee = Fee(model: .free) }
        #expect(ids([entry("b"), entry("a"), free, verified]) == ["z", "y", "a"])
    }

    @Test func `areas prefer and never forbid`() {
        let other = changed(entry("other")) { $0.areas = ["York"] }
        let own = changed(entry("own")) { $0.areas = ["Leeds"] }
        #expect(ids([other, entry("everywhere"), own]) == ["own", "everywhere", "other"])
        #expect(ids([other]) == ["other"])
    }

    @Test func `of those who serve others, the nearer authority comes first`() throws {
        let entries = [("a", "Cornwall"), ("b", "Hertfordshire"), ("c", "Atlantis")].map {
            id,
            area in
            changed(entry(id)) { $0.areas = [area] }
        }
        let directory = Directory(title: "D", source: "S", licence: nil, entries: entries)
        let finder = PartnerFinder([directory], outcodes: try Fixture.outcodes())
        let answer = finder.answer(need(), for: seeker)
        #expect(answer.candidates.map(\.entry.id) == ["b", "a", "c"])
        #expect(
            answer.candidates.last?.reasons == [
                .servesElsewhere(["Atlantis"], kilometres: nil)
            ]
        )
    }

    @Test func `other nations and other phases are left out`() {
        let scottish = changed(entry("scottish")) { $0.nations = ["scotland"] }
        let primary = changed(entry("primary")) { $0.phases = ["primary"] }
        let answer = finder([scottish, primary]).answer(need(), for: seeker)
        #expect(answer.candidates.isEmpty)
        #expect(answer.shortage == .noneForSchool)
    }

    @Test func `what is not recorded of a school forbids nothing and is said`() throws {
        let scottish = changed(entry("scottish")) { $0.nations = ["scotland"] }
        let answer = finder([scottish]).answer(need(), for: Seeker())
        #expect(try #require(answer.candidates.first).reasons == [.nationsOnly(["scotland"])])
    }

    @Test(arguments: ["shop", "The  shop", "High Street Books"])
    func `a partner that the school has is not suggested`(partner: String) {
        let shop = changed(entry("shop", km: 1)) {
            $0.otherNames = ["the shop", "High Street books"]
        }
        var seeker = seeker
        seeker.partners = [partner]
        #expect(ids([shop, entry("b", km: 2)], nil, seeker) == ["b"])
        let answer = finder([shop]).answer(need(), for: seeker)
        #expect(answer.shortage == .allArePartners)
    }

    @Test func `the nearest is the nearest but for partners, and is called so`() {
        var seeker = seeker
        seeker.partners = ["a"]
        let answer = finder([entry("a", km: 1), entry("b", km: 2)]).answer(need(), for: seeker)
        #expect(answer.candidates.first?.reasons == [.nearestOther(nil)])
        let nearer = finder([entry("a", km: 3), entry("b", km: 2)]).answer(need(), for: seeker)
        #expect(nearer.candidates.first?.reasons == [.nearest(nil)])
    }

    @Test func `those who offer what is wanted come alone, and others where there are none`() {
        let trainer = changed(entry("trainer")) { $0.offers = ["training", "advice"] }
        var need = need()
        need.purposes = ["training"]
        let answer = finder([entry("a"), trainer]).answer(need, for: seeker)
        #expect(answer.candidates.map(\.entry.id) == ["trainer"])
        #expect(answer.candidates.first?.reasons.contains(.offersWanted(["training"])) == true)
        #expect(ids([entry("a")], need) == ["a"])
        need.purposeNames = ["training": "Training"]
        let named = finder([trainer]).answer(need, for: seeker).candidates.first
        #expect(named?.reasons.contains(.offersWanted(["Training"])) == true)
    }

    @Test func `says why there is nobody`() {
        #expect(finder([]).answer(need(), for: seeker).shortage == .noneOfKind)
        let far = finder([entry("far", km: 14.2)]).answer(need(), for: seeker).shortage
        guard case .noneWithin(kilometres: 10, nearest: "FAR", let distance) = far else {
            Issue.record("\(String(describing: far))")
            return
        }
        #expect(abs(distance - 14.2) < 0.01)
        var lost = seeker
        lost.home = nil
        let answer = finder([entry("near", km: 1)]).answer(need(), for: lost)
        #expect(answer.candidates.isEmpty && answer.shortage == .homeUnknown)
    }

    @Test func `without a place, those of the school's authority are named, and more is asked for`()
    {
        var lost = seeker
        lost.home = nil
        let own = changed(entry("own", km: 1)) { $0.areas = ["Leeds"] }
        let answer = finder([entry("near", km: 1), own]).answer(need(), for: lost)
        #expect(answer.candidates.map(\.entry.id) == ["own"])
        #expect(answer.candidates.first?.kilometres == nil)
        #expect(answer.shortage == .homeUnknown)
    }

    @Test func `reasons come before what to mind`() throws {
        let entry = changed(entry("a", km: 1)) {
            $0.areas = ["Leeds"]
            $0.called = "bookshop"
            $0.fee = Fee(model: .free, note: "Free")
            $0.lastChecked = Day("2023-12-31")
        }
        var need = need()
        need.checkedSince = Day("2025-11-20")
        var seeker = seeker
        seeker.home = seeker.home.map { Home($0.place, basis: .outcode("PE28")) }
        let found = finder([entry]).answer(need, for: seeker).candidates
        let checked = try #require(entry.lastChecked)
        #expect(
            found.first?.reasons == [
                .nearest("bookshop"), .servesOwnArea("Leeds"), .cost("Free"),
                .measuredFromMiddle(of: "PE28"), .lastCheckedLongAgo(checked),
            ]
        )
    }

    @Test func `a nationwide partner has no distance, wherever it is`() {
        let nationwide = changed(entry("a", km: 400)) { $0.isNationwide = true }
        let answer = finder([nationwide]).answer(need(), for: seeker)
        #expect(answer.candidates.map(\.kilometres) == [nil])
        #expect(answer.candidates.first?.reasons == [.nationwide("england")])
    }

    @Test func `an entry of two kinds is named once`() {
        let both = DirectoryEntry(id: "a", name: "A", kinds: ["parents", "book-trade", "parents"])
        #expect(ids([both], Need(["book-trade", "parents"])) == ["a"])
    }
}
