/// Puts matches in order and says why each is there.
///
/// The order: band of distance, own authority, distance, whether verified, whether free, name, id.
struct Ranking {
    private struct Ranked {
        let match: Search.Match
        let entry: DirectoryEntry

        /// How far the nearest authority is that it serves, where it serves only others.
        let areaKilometres: Double?
        let key: [Double]
    }

    private let search: Search

    init(_ search: Search) {
        self.search = search
    }

    /// The best of the matches who will do.
    func candidates(_ matches: [Search.Match]) -> [Candidate] {
        let nearest = matches.compactMap(\.kilometres).min()
        let best = ranked(matches).lazy.filter { search.willDo($0.match.item) }
        return best.prefix(search.need.most).map {
            Candidate(
                entry: $0.entry,
                kilometres: $0.match.kilometres,
                reasons: reasons($0, nearest: nearest)
            )
        }
    }

    /// The matches, the best first.
    func ordered(_ matches: [Search.Match]) -> [Search.Match] { ranked(matches).map(\.match) }

    private func ranked(_ matches: [Search.Match]) -> [Ranked] {
        matches.map { ranked($0) }.sorted(by: Self.precedes)
    }

    private func ranked(_ match: Search.Match) -> Ranked {
        let entry = search.finder.entries[match.item]
        let isOwn = search.eligibility.servesOwnArea(entry)
        let isElsewhere = !entry.areas.isEmpty && !entry.isNationwide && !isOwn
        let far = isElsewhere && match.kilometres == nil ? distance(to: entry.areas) : nil
        let distance = match.kilometres ?? far ?? (isElsewhere ? .infinity : 0)
        let key: [Double] = [
            Double(match.band), isOwn ? 0 : 1, distance, entry.isVerified ? 0 : 1,
            entry.isFree ? 0 : 1,
        ]
        return Ranked(match: match, entry: entry, areaKilometres: far, key: key)
    }

    private func distance(to areas: [String]) -> Double? {
        guard let home = search.seeker.home?.place else { return nil }
        return areas.compactMap { search.finder.outcodes.kilometres(from: home, toArea: $0) }.min()
    }

    private static func precedes(_ left: Ranked, _ right: Ranked) -> Bool {
        if left.key != right.key { return left.key.lexicographicallyPrecedes(right.key) }
        return (left.entry.name, left.entry.id) < (right.entry.name, right.entry.id)
    }

    private func reasons(_ ranked: Ranked, nearest: Double?) -> [Reason] {
        let entry = ranked.entry
        var reasons: [Reason] = []
        if let kilometres = ranked.match.kilometres, kilometres == nearest {
            let hasNearer = search.hasPartner(nearerThan: kilometres)
            reasons.append(hasNearer ? .nearestOther(entry.called) : .nearest(entry.called))
        }
        if let reach = reach(ranked) { reasons.append(reach) }
        let fit = search.fit(entry) ?? Fit()
        if !fit.purposes.isEmpty, fit.purposes.allSatisfy(entry.offers.contains) {
            reasons.append(.offersWanted(fit.purposes.map(search.need.name(of:))))
        }
        if let what = entry.what { reasons.append(.what(what)) }
        if let fee = entry.fee { reasons.append(fee.isJustFree ? .free : .cost(fee.text)) }
        return reasons + cautions(ranked) + cautions(entry, fit)
    }

    /// Whom it serves.
    private func reach(_ ranked: Ranked) -> Reason? {
        let entry = ranked.entry
        if let area = search.seeker.area, search.eligibility.servesOwnArea(entry) {
            return .servesOwnArea(area)
        }
        guard ranked.match.kilometres == nil else { return nil }
        if !entry.areas.isEmpty, !entry.isNationwide {
            return .servesElsewhere(entry.areas, kilometres: ranked.areaKilometres)
        }
        if entry.kinds.contains("international-organisations") { return .acrossBorders }
        guard let nation = search.seeker.nation else {
            return entry.nations.isEmpty ? .nationwide(nil) : nil
        }
        return .nationwide(nation)
    }

    private func cautions(_ ranked: Ranked) -> [Reason] {
        let entry = ranked.entry
        var cautions: [Reason] = []
        if search.seeker.nation == nil, !entry.nations.isEmpty {
            cautions.append(.nationsOnly(entry.nations))
        }
        if ranked.match.kilometres != nil, let part = search.seeker.home?.basis.middleOf {
            cautions.append(.measuredFromMiddle(of: part))
        }
        if let since = search.need.checkedSince, let checked = entry.lastChecked, checked < since {
            cautions.append(.lastCheckedLongAgo(checked))
        }
        return cautions
    }

    /// What closing the gap takes for granted.
    private func cautions(_ entry: DirectoryEntry, _ fit: Fit) -> [Reason] {
        let lacking = fit.purposes.filter { !entry.offers.contains($0) }
        return (lacking.isEmpty ? [] : [.offerNotKnown(lacking.map(search.need.name(of:)))])
            + (fit.untold.isEmpty ? [] : [.untold(fit.untold)])
    }
}
