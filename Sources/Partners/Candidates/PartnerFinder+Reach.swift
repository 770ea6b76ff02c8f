extension PartnerFinder {
    /// An entry that a school could ask, and how far away it is.
    package struct InReach: Sendable {
        package let entry: DirectoryEntry

        /// From the school; none where nobody need go there, or where either place is not known.
        package let kilometres: Double?

        /// Whether it serves the school's own authority.
        package let servesOwnArea: Bool
    }

    /// Every entry of a kind that a school could ask and that is not a partner already.
    ///
    /// - Parameters:
    ///   - seeker: the school.
    ///   - kind: a kind of partner.
    ///   - most: kilometres to the farthest place to go to; any distance where there is none.
    /// - Returns: those there are, the nearest first, and then those who serve from afar; of places
    ///   to go to, where the school is not known to be anywhere, those of its own authority.
    package func inReach(
        of seeker: Seeker,
        kind: String,
        within most: Double?
    ) -> [InReach] {
        guard let shelf = shelves[kind] else { return [] }
        let eligibility = Eligibility(seeker)
        let willDo = { (item: Int) in
            !entries[item].isSignpost && eligibility.serves(entries[item])
                && !eligibility.isPartner(entries[item])
        }
        let placed = seeker.home.map { home in
            shelf.places.within(most ?? Coordinate.farthest, of: home.place)
                .filter { willDo($0.item) }.map { ($0.item, Optional($0.kilometres)) }
        }
        let own = shelf.items.filter { item in
            placed == nil && entries[item].placeToVisit != nil
                && eligibility.servesOwnArea(entries[item])
        }
        let afar = (shelf.placeless + own).filter(willDo).map { ($0, Double?.none) }
        return ((placed ?? []) + afar).map { item, kilometres in
            InReach(
                entry: entries[item],
                kilometres: kilometres,
                servesOwnArea: eligibility.servesOwnArea(entries[item])
            )
        }
    }

    /// Those who lead a school to partners of a kind.
    package func signposts(to kind: String, for seeker: Seeker) -> [DirectoryEntry] {
        let eligibility = Eligibility(seeker)
        return (shelves[kind]?.items ?? []).map { entries[$0] }
            .filter { $0.isSignpost && eligibility.serves($0) }
    }

    /// The entry of an id, wherever it is.
    package func entry(_ id: String) -> DirectoryEntry? { entries.first { $0.id == id } }

    /// The ids of all entries.
    package var ids: [String] { entries.map(\.id) }
}
