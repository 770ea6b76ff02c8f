/// One search for one school.
struct Search {
    /// An entry that will do, before it is ranked.
    struct Match {
        let item: Int
        let kilometres: Double?

        /// The place of its distance among the bands; after them for those who serve from afar.
        let band: Int
    }

    let finder: PartnerFinder
    let need: Need
    let seeker: Seeker
    let eligibility: Eligibility
    let shelves: [PartnerFinder.Shelf]

    /// What an entry would be taken for; none where the gap would still be there.
    let fit: (DirectoryEntry) -> Fit?

    /// Whether only those will do who offer what is wanted.
    var isOfferAsked = true

    init(
        _ finder: PartnerFinder,
        _ need: Need,
        _ seeker: Seeker,
        fit: ((DirectoryEntry) -> Fit?)?
    ) {
        self.finder = finder
        self.need = need
        self.seeker = seeker
        self.fit = fit ?? { _ in Fit(purposes: need.purposes) }
        eligibility = Eligibility(seeker)
        shelves = need.kinds.compactMap { finder.shelves[$0] }
    }

    /// Whom to ask, the best first.
    func candidates() -> [Candidate] { Ranking(self).candidates(matches()) }

    /// All who could serve and are near enough; whether one will do is yet to be asked, of the best
    /// first.
    func matches() -> [Match] { unique(placed() + placeless()) }

    /// The same with each entry once.
    func unique(_ matches: [Match]) -> [Match] {
        var seen: Set<Int> = []
        return matches.filter { seen.insert($0.item).inserted }
    }

    /// Whether the school has a partner that is nearer.
    func hasPartner(nearerThan kilometres: Double) -> Bool {
        guard let home = seeker.home?.place else { return false }
        return shelves.flatMap { $0.places.within(kilometres, of: home) }.contains {
            $0.kilometres < kilometres && eligibility.isPartner(finder.entries[$0.item])
        }
    }

    /// Those to go to, from the nearest who will do, of the first band that has one; without bands,
    /// the nearest.
    private func placed() -> [Match] {
        guard let home = seeker.home?.place else { return [] }
        for (band, limit) in need.bands.sorted().enumerated() {
            let hits = shelves.flatMap { $0.places.within(limit, of: home) }.sorted()
                .drop { !willDo($0.item) }
            if !hits.isEmpty { return hits.map { match($0, band) } }
        }
        guard need.bands.isEmpty else { return [] }
        return shelves.flatMap { $0.places.nearest(need.most, to: home, where: willDo) }
            .map { match($0, 0) }
    }

    func match(_ hit: PlaceIndex.Hit, _ band: Int) -> Match {
        Match(item: hit.item, kilometres: hit.kilometres, band: band)
    }

    /// Those who serve from afar; and where the school is not known to be anywhere, those of its
    /// own authority.
    private func placeless() -> [Match] {
        var items = shelves.flatMap(\.placeless)
        if seeker.home == nil {
            items += shelves.flatMap(\.items).filter {
                finder.entries[$0].placeToVisit != nil
                    && eligibility.servesOwnArea(finder.entries[$0])
            }
        }
        return items.filter(couldServe).map { Match(item: $0, kilometres: nil, band: band(of: $0)) }
    }

    private func band(of item: Int) -> Int {
        let entry = finder.entries[item]
        if eligibility.servesOwnArea(entry) { return 0 }
        return entry.areas.isEmpty || entry.isNationwide ? need.bands.count : need.bands.count + 1
    }

    /// Whether it closes the gap, and offers what is wanted where that is asked.
    func willDo(_ item: Int) -> Bool {
        let entry = finder.entries[item]
        guard couldServe(item), let fit = fit(entry) else { return false }
        return !isOfferAsked || fit.purposes.allSatisfy(entry.offers.contains)
    }

    private func couldServe(_ item: Int) -> Bool {
        let entry = finder.entries[item]
        return eligibility.serves(entry) && !eligibility.isPartner(entry)
    }

    /// Why there is nobody, or not everybody; entries are looked at no farther than the first who
    /// shows that it is something else.
    func shortage(_ isEmpty: Bool) -> Shortage? {
        let hasPlaces = shelves.contains { !$0.places.isEmpty }
        if !isEmpty { return hasPlaces && seeker.home == nil ? .homeUnknown : nil }
        if shelves.isEmpty { return .noneOfKind }
        guard hasItem({ eligibility.serves(finder.entries[$0]) }) else { return .noneForSchool }
        guard hasItem(couldServe) else { return .allArePartners }
        guard hasItem(willDo) else { return .noneCloses }
        return seeker.home.map { noneNear($0) } ?? .homeUnknown
    }

    private func hasItem(_ isSo: (Int) -> Bool) -> Bool {
        shelves.contains { $0.items.contains(where: isSo) }
    }

    private func noneNear(_ home: Home) -> Shortage {
        let nearest = shelves.flatMap { $0.places.nearest(1, to: home.place, where: willDo) }
            .min { ($0.kilometres, $0.item) < ($1.kilometres, $1.item) }
        guard let nearest else { return .noneForSchool }
        return .noneWithin(
            kilometres: need.bands.max() ?? Coordinate.farthest,
            nearest: finder.entries[nearest.item].name,
            at: nearest.kilometres
        )
    }
}
