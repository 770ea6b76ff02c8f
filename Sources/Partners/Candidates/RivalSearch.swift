/// Looks for those who were not chosen.
struct RivalSearch {
    private let search: Search
    private let chosen: Candidate
    private let most: Int

    init(_ search: Search, chosen: Candidate, most: Int) {
        (self.search, self.chosen, self.most) = (search, chosen, most)
    }

    func rivals() -> [Rival] {
        let matches = chosen.kilometres == nil ? next() : nearest()
        return matches.prefix(most).map { match in
            let entry = search.finder.entries[match.item]
            return Rival(
                entry: entry,
                kilometres: match.kilometres,
                rejections: rejections(entry, match.kilometres)
            )
        }
    }

    /// The nearest others, the nearest first.
    private func nearest() -> [Search.Match] {
        guard let home = search.seeker.home?.place else { return [] }
        let hits = search.shelves.flatMap {
            $0.places.nearest(most, to: home) { !isChosen($0) }
        }
        return search.unique(hits.sorted().map { search.match($0, 0) })
    }

    /// Those who could serve, as they are ranked; then those who could not, as they are listed.
    private func next() -> [Search.Match] {
        let able = Ranking(search).ordered(search.matches())
            .filter { !isChosen($0.item) && search.willDo($0.item) }
        let others = search.shelves.flatMap(\.placeless).filter { !isChosen($0) }
            .map { Search.Match(item: $0, kilometres: nil, band: 0) }
        return search.unique(able + others)
    }

    private func isChosen(_ item: Int) -> Bool { search.finder.entries[item].id == chosen.entry.id }

    private func rejections(_ entry: DirectoryEntry, _ kilometres: Double?) -> [Rejection] {
        if search.eligibility.isPartner(entry) { return [.alreadyPartner] }
        let found = inability(entry, kilometres) + weakness(entry, kilometres)
        return found.isEmpty ? [.laterByName] : found
    }

    /// Why it could not have been chosen.
    private func inability(_ entry: DirectoryEntry, _ kilometres: Double?) -> [Rejection] {
        var found = [search.eligibility.rejection(of: entry)].compactMap(\.self)
        let fit = search.fit(entry)
        let lacking = (fit?.purposes ?? search.need.purposes).filter {
            chosen.entry.offers.contains($0) && !entry.offers.contains($0)
        }
        if !lacking.isEmpty { found.append(.doesNotOffer(lacking.map(search.need.name(of:)))) }
        if let kilometres, let limit = search.need.bands.max(), kilometres > limit {
            found.append(.outside(kilometres: limit))
        }
        if found.isEmpty, fit == nil { found.append(.leavesGap) }
        return found
    }

    /// In what it comes after the one chosen, in the order of the ranking.
    private func weakness(_ entry: DirectoryEntry, _ kilometres: Double?) -> [Rejection] {
        var found: [Rejection] = []
        if let area = search.seeker.area, search.eligibility.servesOwnArea(chosen.entry),
            !search.eligibility.servesOwnArea(entry)
        {
            found.append(.servesOthers(than: area))
        }
        if let own = chosen.kilometres {
            let more = (kilometres ?? .infinity) - own
            if kilometres == nil { found.append(.fromAfar) }
            if more.isFinite, more >= 0.05 { found.append(.farther(kilometres: more)) }
        }
        if let since = search.need.checkedSince, let day = entry.lastChecked, day < since {
            found.append(.lastChecked(day))
        }
        if chosen.entry.isVerified, !entry.isVerified { found.append(.notVerified) }
        if chosen.entry.isFree, !entry.isFree { found.append(.notFree) }
        return found
    }
}
