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
    func serves(_ entry: DirectoryEntry) -> Bool {
        allows(entry.nations, seeker.nation) && allows(entry.phases, seeker.phase)
            && (!entry.isForOwnAreasOnly || servesOwnArea(entry))
    }

    /// Whether it is a partner of the school already, by id or by name.
    func isPartner(_ entry: DirectoryEntry) -> Bool {
        ([entry.id, entry.name] + entry.otherNames).contains { partners.contains(Self.folded($0)) }
    }

    /// Whether it serves the school's own authority.
    func servesOwnArea(_ entry: DirectoryEntry) -> Bool {
        area.map { own in entry.areas.contains { AreaName.folded($0) == own } } ?? false
    }

    private func allows(_ words: [String], _ own: String?) -> Bool {
        own.map { words.isEmpty || words.contains($0) } ?? true
    }

    private static func folded(_ name: String) -> String {
        AreaName.words(name).joined(separator: " ")
    }
}
