import CEL
package import Checking
import Rules

/// Finds partners near a school for its gaps.
package struct Suggester: Sendable {
    /// How many partners are named for one gap.
    package static let most = 3

    private let entries: [DirectoryEntry]
    private let result: CheckResult
    private let home: Coordinate?
    private let nation: String?
    private let phase: String?
    private let authority: String?
    private let present: Set<String>

    package init(
        _ result: CheckResult,
        directories: [Directory],
        outcodes: Outcodes = Outcodes()
    ) {
        self.result = result
        entries = directories.flatMap(\.entries)
        let school = result.inventory.school
        let postcode = school?["postcode"]?.text
        home = Self.location(school) ?? postcode.flatMap { outcodes.place(of: $0) }
        nation = school?["nation"]?.text
        phase = school?["phase"]?.text
        authority = school?["local_authority"]?.text
        let partners = result.inventory.root["partnerships"]?.elements?.compactMap(\.record) ?? []
        present = Set(
            partners.flatMap { [$0["directory"]?.text, $0["partner"]?.text] }.compactMap(\.self)
        )
    }

    private static func location(_ school: Record?) -> Coordinate? {
        guard let place = school?["location"]?.record, let latitude = place["latitude"]?.number,
            let longitude = place["longitude"]?.number
        else { return nil }
        return Coordinate(latitude: latitude, longitude: longitude)
    }

    /// Suggested partners by rule, for every gap that a partner can close.
    package func suggestions() -> [String: [Suggestion]] {
        var found: [String: [Suggestion]] = [:]
        for gap in result.gaps where gap.finding.outcome != .unknown {
            guard let remedy = gap.rule.remedy, !remedy.kinds.isEmpty else { continue }
            found[gap.rule.id] = candidates(for: remedy, closing: gap)
        }
        return found
    }

    private func candidates(for remedy: Remedy, closing gap: Gap) -> [Suggestion] {
        let ofKind = entries.filter { fits($0, remedy) }
        let wanted = wantedPurposes(gap)
        let offering = ofKind.filter { entry in wanted.allSatisfy(entry.offers.contains) }
        let fitting = (offering.isEmpty ? ofKind : offering).map { ($0, distance(to: $0)) }
        let bands = bands(remedy)
        for band in bands {
            let within = fitting.filter { $0.1 == nil || $0.1 ?? 0 <= band }
            if !within.isEmpty { return ranked(within, gap) }
        }
        return bands.isEmpty ? ranked(fitting, gap) : []
    }

    /// The purposes that the gap's smallest change asks of a partner.
    private func wantedPurposes(_ gap: Gap) -> [String] {
        gap.smallestChange.flatMap { change -> [Value] in
            switch change {
            case .include(let path, let value, _) where path.steps.last == .field("purposes"):
                [value]
            case .add(_, let fields):
                fields.filter { $0.path == ["purposes"] }.flatMap { $0.value.elements ?? [] }
            case .set, .include: []
            }
        }.compactMap(\.text)
    }

    private func bands(_ remedy: Remedy) -> [Double] {
        guard remedy.withinKilometres.isEmpty else { return remedy.withinKilometres }
        let band = result.pack.distances.first { $0.kinds.contains { remedy.kinds.contains($0) } }
        return band?.withinKilometres ?? []
    }

    /// Whether an entry is of a wanted kind and serves the school; areas prefer, never forbid.
    private func fits(_ entry: DirectoryEntry, _ remedy: Remedy) -> Bool {
        guard entry.kinds.contains(where: remedy.kinds.contains) else { return false }
        guard !present.contains(entry.id), !present.contains(entry.name) else { return false }
        let servesNation = nation.map { entry.nations.isEmpty || entry.nations.contains($0) }
        let servesPhase = phase.map { entry.phases.isEmpty || entry.phases.contains($0) }
        return (servesNation ?? true) && (servesPhase ?? true)
    }

    private func distance(to entry: DirectoryEntry) -> Double? {
        entry.place.flatMap { place in home?.kilometres(to: place) }
    }

    private func servesOwnArea(_ entry: DirectoryEntry) -> Bool {
        authority.map { own in entry.areas.contains { $0 == own } } ?? false
    }

    private func ranked(_ candidates: [(DirectoryEntry, Double?)], _ gap: Gap) -> [Suggestion] {
        let sorted = candidates.sorted { left, right in
            key(left).lexicographicallyPrecedes(key(right))
                || (key(left) == key(right) && left.0.name < right.0.name)
        }
        return sorted.prefix(Self.most).enumerated().map { index, candidate in
            Suggestion(
                entry: candidate.0,
                kilometres: candidate.1,
                why: reasons(candidate.0, candidate.1, isFirst: index == 0),
                alsoCloses: alsoCloses(candidate.0, gap)
            )
        }
    }

    /// Own area first, then services with no area of their own, then by distance and trust.
    private func key(_ candidate: (DirectoryEntry, Double?)) -> [Double] {
        let (entry, kilometres) = candidate
        let isElsewhere = !entry.areas.isEmpty && !servesOwnArea(entry) && entry.place == nil
        return [
            isElsewhere ? 1 : 0, kilometres ?? 0, servesOwnArea(entry) ? 0 : 1,
            entry.isVerified ? 0 : 1, entry.isFree ? 0 : 1,
        ]
    }

    private func reasons(
        _ entry: DirectoryEntry,
        _ kilometres: Double?,
        isFirst: Bool
    ) -> [String] {
        var reasons: [String] = []
        if kilometres != nil, isFirst { reasons.append("the nearest in the directory") }
        if servesOwnArea(entry), let authority { reasons.append("serves \(authority)") }
        if !entry.areas.isEmpty, !servesOwnArea(entry), kilometres == nil {
            reasons.append(
                "serves \(entry.areas.joined(separator: ", ")); ask whether it takes others"
            )
        }
        if entry.areas.isEmpty, kilometres == nil { reasons.append(reach(of: entry)) }
        if let what = entry.what { reasons.append(what.asPhrase) }
        if let cost = entry.cost { reasons.append("cost: \(cost.asPhrase)") }
        return reasons
    }

    /// How far an entry without areas of its own reaches.
    private func reach(of entry: DirectoryEntry) -> String {
        guard !entry.kinds.contains("international-organisations"), let nation else {
            return "works across borders"
        }
        let name = result.pack.model.vocabularies["nation"]?[nation]?.label()
        return "serves the whole of \(name ?? nation)"
    }

    /// The other gaps for which the same partner would do.
    private func alsoCloses(_ entry: DirectoryEntry, _ gap: Gap) -> [String] {
        result.gaps.filter { other in
            other.rule.id != gap.rule.id && other.finding.outcome != .unknown
                && gap.alsoCloses.contains(other.rule.id)
                && (other.rule.remedy?.kinds.contains(where: entry.kinds.contains) ?? false)
        }.map(\.rule.id)
    }
}

extension String {
    /// The sentence as part of another: a small first letter, no full stop.
    fileprivate var asPhrase: String {
        let text = hasSuffix(".") ? String(dropLast()) : self
        guard text.dropFirst().first?.isLowercase ?? false else { return text }
        return text.prefix(1).lowercased() + text.dropFirst()
    }
}
