/// Decides whether an entry can serve a school at all; areas prefer, and forbid only where an entry
/// is for its own alone.
struct Eligibility {
    private let seeker: Seeker
    private let partners: KnownNames
    private let areas: KnownAreas

    init(_ seeker: Seeker) {
        self.seeker = seeker
        partners = KnownNames(seeker.partners)
        areas = KnownAreas(seeker.area)
    }

    /// Whether it serves the school's nation and phase, and its area where that is asked.
    func serves(_ entry: DirectoryEntry) -> Bool { rejection(of: entry) == nil }

    /// Why it cannot serve the school; none where it can.
    func rejection(of entry: DirectoryEntry) -> Rejection? {
        if let nation = seeker.nation, !Self.allows(entry.nations, nation) { return .notIn(nation) }
        if let phase = seeker.phase, !Self.allows(entry.phases, phase) { return .notFor(phase) }
        return entry.isForOwnAreasOnly && !servesOwnArea(entry) ? .ownAreasOnly : nil
    }

    /// Whether it is a partner of the school already, by id or by name.
    func isPartner(_ entry: DirectoryEntry) -> Bool {
        partners.contains(entry.id) || partners.contains(entry.name)
            || entry.otherNames.contains { partners.contains($0) }
    }

    /// Whether it serves the school's own authority.
    func servesOwnArea(_ entry: DirectoryEntry) -> Bool {
        entry.areas.contains { areas.isOwn($0) }
    }

    private static func allows(_ words: [String], _ own: String) -> Bool {
        words.isEmpty || words.contains(own)
    }
}
