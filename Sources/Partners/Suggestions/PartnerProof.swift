import CEL
import Checking
import Rules

/// Makes possible partners partners on a copy of an inventory, to see whether a gap closes.
///
/// What closes it depends on few facts of an entry; each set of facts is tried once and remembered.
final class PartnerProof {
    /// Changes that close the gap, which may hold more than is needed, and what they take for
    /// granted.
    struct Proven {
        let changes: [Change]
        let fit: Fit
    }

    private let draft: PartnershipDraft
    private let way: PartnerWay
    private let gap: Gap
    private let search: ChangeSearch

    /// The other gaps that are known to be there.
    private let others: [Gap]

    /// Whether a rule with another gap looks at who the partners are.
    private let areNamesRead: Bool
    private var tried: [[PartnershipDraft.Facts]: Proven?] = [:]
    private var reduced: [[PartnershipDraft.Facts]: [Change]] = [:]
    private var closed: [[PartnershipDraft.Facts]: [String]] = [:]

    init(_ gap: Gap, by way: PartnerWay, of result: CheckResult, kinds: [String]) {
        (self.gap, self.way, search) = (gap, way, result.search)
        others = result.gaps.filter { $0.place != gap.place && $0.finding.outcome != .unknown }
        areNamesRead = others.contains { other in
            ["partner", "directory"].contains { result.search.reads($0, in: other.place) }
        }
        draft = PartnershipDraft(gap, of: result, kinds: kinds)
    }

    /// The changes that make partners of entries, as many as the way asks for, and close the gap.
    ///
    /// None of them can be left out; there are none where the gap would still be there.
    func changes(with entries: [DirectoryEntry]) -> [Change]? {
        guard let needed = needed(entries),
            needed.count(where: \.isPartnership) == entries.count
        else { return nil }
        return named(needed, entries)
    }

    /// The rules whose gaps the changes close besides.
    func alsoCloses(_ changes: [Change], with entries: [DirectoryEntry]) -> [String] {
        let facts = entries.map { draft.facts(of: $0) }
        if !areNamesRead, let known = closed[facts] { return known }
        let places = Set(search.closed(by: changes, among: others.map(\.place)))
        let rules = others.filter { places.contains($0.place) }.map(\.rule.id)
        closed[facts] = rules
        return rules
    }

    /// What an entry would be taken for as the only new partner; none where the gap would still be
    /// there.
    func fit(of entry: DirectoryEntry) -> Fit? { proven([entry])?.fit }

    /// What an entry would be taken for, were it one of several.
    func aim(of entry: DirectoryEntry) -> Fit {
        way.wanted.first.map { draft.aim(of: entry, wanted: $0) } ?? Fit()
    }

    private func proven(_ entries: [DirectoryEntry]) -> Proven? {
        let facts = entries.map { draft.facts(of: $0) }
        if let known = tried[facts] { return known }
        let found = proof(entries)
        tried[facts] = .some(found)
        return found
    }

    private func proof(_ entries: [DirectoryEntry]) -> Proven? {
        for partnerships in draft.partnerships(entries, wanted: way.wanted) {
            let changes =
                way.others + partnerships.map { .add(to: .partnerships, fields: $0) }
            guard search.closes(changes, gap.place) else { continue }
            return Proven(changes: changes, fit: draft.fit(of: changes, for: entries))
        }
        return nil
    }

    /// Those of the changes that are needed; looked for only of entries that are chosen.
    private func needed(_ entries: [DirectoryEntry]) -> [Change]? {
        let facts = entries.map { draft.facts(of: $0) }
        if let known = reduced[facts] { return known }
        guard let changes = proven(entries)?.changes else { return nil }
        let needed = search.reduced(changes, for: gap.place, keeping: PartnershipDraft.who)
        reduced[facts] = needed
        return needed
    }

    /// The same changes for other entries of the same facts.
    private func named(_ changes: [Change], _ entries: [DirectoryEntry]) -> [Change] {
        var rest = entries[...]
        return changes.map { change in
            guard change.isPartnership, let entry = rest.popFirst() else { return change }
            return draft.named(change, for: entry)
        }
    }
}
