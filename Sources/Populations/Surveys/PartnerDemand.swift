package import Partners
package import Rules

/// Whom schools without a partner of some kind could ask first, counted while results are read.
package struct PartnerDemand: Sendable {
    /// A school, what it lacks and who is nearest.
    package struct Approach: Sendable {
        package let school: ListedSchool
        package let rule: Rule
        package let candidate: Candidate
    }

    /// The schools without a partner of one kind.
    package struct Shortage: Sendable {
        package let rule: Rule

        /// Those with somebody within the first distance that the rule set names, those with
        /// somebody farther off, those whom somebody serves from afar, and those with nobody.
        package internal(set) var near = 0
        package internal(set) var far = 0
        package internal(set) var served = 0
        package internal(set) var alone = 0

        package var schools: Int { near + far + served + alone }
    }

    private let finder: PartnerFinder

    /// By the rule's place in the rule set: those about kinds of which the directories have any.
    private var needs: [Int: Need] = [:]
    private var counts: [Int: Shortage] = [:]
    private var asked: [String: (entry: DirectoryEntry, schools: Int)] = [:]

    package init(_ pack: Pack, finder: PartnerFinder) {
        self.finder = finder
        let kinds = Set(finder.entries.flatMap(\.kinds))
        for (place, rule) in pack.rules.enumerated() {
            guard let kind = rule.covers, kinds.contains(kind) else { continue }
            var need = Need([kind])
            need.bands = pack.kilometres(for: [kind])
            needs[place] = need
            counts[place] = Shortage(rule: rule)
        }
    }

    /// What is lacking by kind, in the order of the rule set.
    package var shortages: [Shortage] {
        counts.sorted { $0.key < $1.key }.map(\.value).filter { $0.schools > 0 }
    }

    /// Those, of one area and not of a whole nation, who are the first to ask for the most schools.
    package func busiest(_ most: Int) -> [(entry: DirectoryEntry, schools: Int)] {
        Array(
            asked.values.filter { !$0.entry.isNationwide }.sorted {
                ($1.schools, $0.entry.id) < ($0.schools, $1.entry.id)
            }.prefix(
                most
            )
        )
    }

    /// Finds whom a school could ask first for each kind that it lacks.
    mutating func take(_ school: ListedSchool, _ outcomes: [Outcome?]) -> [Approach] {
        let seeker = school.seeker
        return needs.keys.sorted().filter { outcomes[$0] == .notMet }.compactMap { place in
            guard let need = needs[place], let rule = counts[place]?.rule else { return nil }
            let candidates = finder.answer(need, for: seeker).candidates
            guard let candidate = candidates.nearest ?? candidates.first else {
                counts[place]?.alone += 1
                return nil
            }
            count(candidate, place, within: need.bands.first)
            return Approach(school: school, rule: rule, candidate: candidate)
        }
    }

    private mutating func count(_ candidate: Candidate, _ place: Int, within near: Double?) {
        let entry = candidate.entry
        asked[entry.id, default: (entry, 0)].schools += 1
        guard let kilometres = candidate.kilometres else {
            counts[place]?.served += 1
            return
        }
        if kilometres <= near ?? .infinity {
            counts[place]?.near += 1
        } else {
            counts[place]?.far += 1
        }
    }
}

extension [Candidate] {
    /// The nearest of those whose place is known.
    fileprivate var nearest: Candidate? {
        filter { $0.kilometres != nil }.min { ($0.kilometres ?? 0) < ($1.kilometres ?? 0) }
    }
}

extension ListedSchool {
    /// The school as one that looks for partners.
    fileprivate var seeker: Seeker {
        var seeker = Seeker()
        seeker.nation = nation.rawValue
        seeker.phase = isSpecial ? "special" : "secondary"
        seeker.area = authority
        seeker.home = place.map { Home($0) }
        return seeker
    }
}
