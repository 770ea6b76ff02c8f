import Rules
import Testing

@testable import Partners

@Suite struct RivalTests {
    private func entry(
        _ id: String,
        km: Double? = nil,
        _ change: (inout DirectoryEntry) -> Void = { _ in }
    ) -> DirectoryEntry {
        var entry = DirectoryEntry(id: id, name: id.uppercased(), kinds: ["book-trade"])
        entry.place = km.flatMap { Coordinate(latitude: 52 + $0 / 111.195, longitude: 0) }
        change(&entry)
        return entry
    }

    private var seeker: Seeker {
        var seeker = Seeker()
        seeker.nation = "wales"
        seeker.phase = "secondary"
        seeker.area = "Powys"
        seeker.home = Coordinate(latitude: 52, longitude: 0).map { Home($0) }
        return seeker
    }

    private var need: Need {
        var need = Need(["book-trade"])
        need.bands = [5, 10]
        need.checkedSince = Day("2025-11-20")
        return need
    }

    /// Why each of the others was not chosen.
    private func why(
        _ entries: [DirectoryEntry],
        _ need: Need? = nil,
        partners: [String] = []
    ) -> [String: [String]] {
        let finder = PartnerFinder([
            Directory(title: "D", source: "S", licence: nil, entries: entries)
        ])
        var seeker = seeker
        seeker.partners = partners
        let need = need ?? self.need
        let fit = { (entry: DirectoryEntry) in
            entry.id == "idle" ? nil : Fit(purposes: need.purposes)
        }
        guard let chosen = finder.answer(need, for: seeker, fit: fit).candidates.first else {
            return [:]
        }
        let rivals = finder.rivals(of: chosen, need, for: seeker, most: 9, fit: fit)
        return Dictionary(rivals.map { ($0.entry.id, $0.why) }) { first, _ in first }
    }

    @Test func `says of the others near why they came after`() throws {
        let old = try #require(Day("2021-03-01"))
        let found = why(
            [
                entry("chosen", km: 2) { $0.isVerified = true },
                entry("far", km: 4.4) { $0.isVerified = true },
                entry("out", km: 12) { $0.isVerified = true },
                entry("english", km: 1) { $0.nations = ["england"] },
                entry("primary", km: 1) { $0.phases = ["primary"] },
                entry("council", km: 1) { ($0.areas, $0.isForOwnAreasOnly) = (["Leeds"], true) },
                entry("had", km: 1),
                entry("old", km: 2) { $0.lastChecked = old },
                entry("idle", km: 3) { $0.isVerified = true },
            ],
            partners: ["had"]
        )
        #expect(found["far"] == ["2.4 km farther"])
        #expect(found["out"] == ["outside the 10 km looked at", "10 km farther"])
        #expect(found["english"]?.first == "not in Wales")
        #expect(found["primary"]?.first == "not for secondary schools")
        #expect(found["council"]?.first == "is for its own area alone")
        #expect(found["had"] == ["already a partner"])
        #expect(found["old"] == ["last checked 2021", "not yet verified"])
        #expect(found["idle"] == ["would not close the gap", "1 km farther"])
    }

    @Test func `says whom the others serve and what they do not offer`() {
        var need = need
        need.purposes = ["training"]
        let found = why(
            [
                entry("chosen", km: 4) { ($0.areas, $0.offers) = (["Powys"], ["training"]) },
                entry("near", km: 1) { $0.offers = ["training"] },
                entry("silent", km: 1),
            ],
            need
        )
        #expect(found["near"] == ["does not serve Powys"])
        #expect(found["silent"] == ["does not offer “training”", "does not serve Powys"])
    }

    @Test func `of those who serve from afar, the next are named, and then those who cannot`() {
        let found = why([
            entry("b") { $0.fee = Fee(model: .free) },
            entry("a"),
            entry("c") { ($0.fee, $0.nations) = (Fee(model: .free), ["wales"]) },
            entry("d") { $0.nations = ["england"] },
        ])
        #expect(found["a"] == ["not known to be free"])
        #expect(found["c"] == ["would do as well"])
        #expect(found["d"] == ["not in Wales", "not known to be free"])
    }

    @Test func `names no more than asked for, the nearest first, and never the chosen one`() {
        let entries = (1...9).map { entry("e\($0)", km: Double($0) / 2) }
        let finder = PartnerFinder([
            Directory(title: "D", source: "S", licence: nil, entries: entries)
        ])
        let chosen = finder.answer(need, for: seeker).candidates
        #expect(chosen.map(\.entry.id) == ["e1", "e2", "e3"])
        let rivals = chosen.first.map { finder.rivals(of: $0, need, for: seeker) }
        #expect(rivals?.map(\.entry.id) == ["e2", "e3", "e4"])
    }
}
