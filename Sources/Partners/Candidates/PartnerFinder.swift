/// Finds partners for schools; made once of all directories, asked for every school.
package struct PartnerFinder: Sendable {
    /// What a search found.
    package struct Answer: Sendable {
        /// Whom to ask, the best first.
        package let candidates: [Candidate]

        /// Why there is nobody, or not everybody.
        package let shortage: Shortage?
    }

    /// The entries of one kind.
    struct Shelf: Sendable {
        var items: [Int] = []

        /// Those who serve from afar, or whose place is not known.
        var placeless: [Int] = []
        var places = PlaceIndex([])
    }

    package let entries: [DirectoryEntry]
    package let outcodes: Outcodes
    package let sectors: Sectors
    let shelves: [String: Shelf]

    /// Indexes directories; `outcodes` tell how far other authorities are, and with `sectors` where
    /// a school is that gives its postcode alone.
    package init(
        _ directories: [Directory],
        outcodes: Outcodes = Outcodes(),
        sectors: Sectors = Sectors()
    ) {
        let entries = directories.flatMap(\.entries)
        self.entries = entries
        self.outcodes = outcodes
        self.sectors = sectors
        var items: [String: [Int]] = [:]
        for item in entries.indices {
            for kind in entries[item].kinds where items[kind]?.last != item {
                items[kind, default: []].append(item)
            }
        }
        shelves = items.mapValues { Self.shelf($0, entries) }
    }

    /// Finds whom a school could ask.
    ///
    /// Those who offer all that is wanted are taken before others; where there are none, any of the
    /// kind.
    ///
    /// - Parameters:
    ///   - need: what the school looks for.
    ///   - seeker: the school.
    ///   - fit: what one would be taken for, none where it would not do; for what is needed, unless
    ///     this is given.
    /// - Returns: whom to ask, and why there is nobody or not everybody.
    package func answer(
        _ need: Need,
        for seeker: Seeker,
        fit: ((DirectoryEntry) -> Fit?)? = nil
    ) -> Answer {
        var search = Search(self, need, seeker, fit: fit)
        var candidates = search.candidates()
        if candidates.isEmpty {
            search.isOfferAsked = false
            candidates = search.candidates()
        }
        return Answer(candidates: candidates, shortage: search.shortage(candidates.isEmpty))
    }

    private static func shelf(_ items: [Int], _ entries: [DirectoryEntry]) -> Shelf {
        let placed = items.compactMap { item in
            entries[item].placeToVisit.map { (item: item, place: $0) }
        }
        let placeless =
            placed.count == items.count ? [] : items.filter { entries[$0].placeToVisit == nil }
        return Shelf(items: items, placeless: placeless, places: PlaceIndex(placed))
    }
}
