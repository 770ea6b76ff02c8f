/// Decides whether an entry can serve a school at all; areas prefer, and forbid only where an entry
/// is for its own alone.
struct Eligibility: Sendable {
    private let seeker: Seeker
    private let partners: Set<String>
    private let area: String?

    init(_ seeker: Seeker) {
        self.seeker = seeker
        partners = Set(seeker.partners.map { Self.folded($0) })
        area = seeker.area.map { AreaName.folded($0) }
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
        ([entry.id, entry.name] + entry.otherNames).contains { partners.contains(Self.folded($0)) }
    }

    /// Whether it serves the school's own authority.
    func servesOwnArea(_ entry: DirectoryEntry) -> Bool {
        area.map { own in entry.areas.contains { AreaName.folded($0) == own } } ?? false
    }

    private static func allows(_ words: [String], _ own: String) -> Bool {
        words.isEmpty || words.contains(own)
    }

    private static func folded(_ name: String) -> String {
        AreaName.words(name).joined(separator: " ")
    }
}
