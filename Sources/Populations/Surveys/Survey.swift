package import Partners
package import Rules

/// What many schools' results come to, counted while they are read.
///
/// It holds counts alone, however many schools there are.
package struct Survey: Sendable {
    package let pack: Pack

    /// All schools together.
    package private(set) var all = SchoolGroup()

    /// What each rule found, in the order of the rule set.
    package private(set) var rules: [Tally]

    /// How many schools reached which level of a graded rule, in the order of the rule set.
    package private(set) var levels: [[String: Int]]
    package private(set) var regions: [String: SchoolGroup] = [:]
    package private(set) var authorities: [String: SchoolGroup] = [:]
    package private(set) var trusts: [String: SchoolGroup] = [:]

    /// By how far it is to the nearest public library; the last band has no end.
    package private(set) var bands = [SchoolGroup](
        repeating: SchoolGroup(),
        count: LibraryDistance.ends.count + 1
    )
    package private(set) var spread = Spread()

    /// Schools of which the list does not tell, or whose place it does not tell.
    package private(set) var unlisted = 0
    package private(set) var unplaced = 0

    /// Why inventories could not be read, by the code of the first fault.
    package private(set) var faults: [String: Int] = [:]

    /// The days that were checked for, and how many schools for each.
    package private(set) var days: [String: Int] = [:]

    /// Whom schools that lack a partner could ask; none where no directory was given.
    package private(set) var demand: PartnerDemand?

    private let places: SchoolPlaces
    private let libraries: LibraryDistance
    private let isRecommended: [Bool]
    private let isAboutLibraries: [Bool]

    /// Starts a survey of results of a rule set, with the partners that there could be.
    package init(_ pack: Pack, places: SchoolPlaces, partners: PartnerFinder?) {
        (self.pack, self.places) = (pack, places)
        libraries = LibraryDistance(partners?.entries ?? [])
        demand = partners.map { PartnerDemand(pack, finder: $0) }
        rules = pack.rules.map { _ in Tally() }
        levels = pack.rules.map { _ in [:] }
        isRecommended = pack.rules.map { $0.strength != .may }
        isAboutLibraries = pack.rules.map { $0.covers == LibraryDistance.kind }
    }

    /// Whether anything is known of where schools are, and how far libraries.
    package var hasPlaces: Bool { !places.isEmpty }
    package var hasLibraries: Bool { hasPlaces && !libraries.isEmpty }

    /// Counts a school; the answer is whom it could ask first for what it lacks.
    @discardableResult
    package mutating func take(_ line: ResultLine) -> [PartnerDemand.Approach] {
        if let day = line.day { days[day, default: 0] += 1 }
        switch line.content {
        case .unreadable(let code):
            faults[code, default: 0] += 1
            count(line.id, .unreadable, Tally(), Tally())
            return []
        case .outcomes(let outcomes, let levels):
            let (recommended, libraries) = count(outcomes, levels)
            let isFaulty = outcomes.contains(.error)
            if isFaulty { faults["a rule could not be evaluated", default: 0] += 1 }
            count(
                line.id,
                isFaulty ? .unreadable : Standing(recommended),
                recommended,
                libraries
            )
            guard let school = line.id.flatMap({ places[$0] }) else { return [] }
            return demand?.take(school, outcomes) ?? []
        }
    }

    /// Counts what each rule found.
    private mutating func count(_ outcomes: [Outcome?], _ levels: [String?]) -> (Tally, Tally) {
        var (recommended, libraries) = (Tally(), Tally())
        for (place, outcome) in outcomes.enumerated() {
            guard let outcome else { continue }
            rules[place].count(outcome)
            if isRecommended[place] { recommended.count(outcome) }
            if isAboutLibraries[place] { libraries.count(outcome) }
            if let level = levels[place] { self.levels[place][level, default: 0] += 1 }
        }
        return (recommended, libraries)
    }

    /// Counts a school in each group that it belongs to.
    private mutating func count(
        _ id: String?,
        _ standing: Standing,
        _ recommended: Tally,
        _ libraries: Tally
    ) {
        var one = SchoolGroup()
        one.count(standing, recommended, libraries)
        all.add(one)
        guard let school = id.flatMap({ places[$0] }) else {
            unlisted += 1
            return
        }
        if let region = school.region { regions[region, default: SchoolGroup()].add(one) }
        if let authority = school.authority {
            authorities[authority, default: SchoolGroup()].add(one)
        }
        if let trust = school.trust { trusts[trust, default: SchoolGroup()].add(one) }
        guard let place = school.place else {
            unplaced += 1
            return
        }
        spread.count(place) { $0.add(one) }
        if let band = self.libraries.band(of: place) { bands[band].add(one) }
    }
}
