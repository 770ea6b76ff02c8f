import CEL
import Checking
import Rules

/// Makes possible partners partners on a copy of an inventory, to see whether a gap closes.
///
/// What closes it depends on few facts of an entry; each set of facts is tried once and remembered.
final class PartnerProof {
    /// Changes that close the gap, and what they take for granted.
    struct Proven {
        let changes: [Change]
        let fit: Fit
    }

    private let draft: PartnershipDraft
    private let way: PartnerWay
    private let gap: Gap
    private let search: ChangeSearch
    private var tried: [[String]: Proven?] = [:]

    init(_ gap: Gap, by way: PartnerWay, of result: CheckResult, kinds: [String]) {
        (self.gap, self.way, search) = (gap, way, result.search)
        draft = PartnershipDraft(gap, of: result, kinds: kinds)
    }

    /// The changes that make partners of entries, as many as the way asks for, and close the gap;
    /// none of them can be left out. None where the gap would still be there.
    func proven(_ entries: [DirectoryEntry]) -> Proven? {
        let facts = entries.flatMap { draft.facts(of: $0) }
        if let known = tried[facts] { return known.map { named($0, entries) } }
        let found = proof(entries)
        tried[facts] = found
        return found
    }

    private func proof(_ entries: [DirectoryEntry]) -> Proven? {
        for partnerships in draft.partnerships(entries, wanted: way.wanted) {
            let changes =
                way.others + partnerships.map { .add(to: .partnerships, fields: $0) }
            guard search.closes(changes, gap.place) else { continue }
            let needed = search.reduced(changes, for: gap.place, keeping: PartnershipDraft.who)
            guard needed.count(where: \.isPartnership) == entries.count else { continue }
            return Proven(changes: needed, fit: draft.fit(of: needed, for: entries))
        }
        return nil
    }

    /// The same changes for other entries of the same facts.
    private func named(_ proven: Proven, _ entries: [DirectoryEntry]) -> Proven {
        var rest = entries[...]
        let changes = proven.changes.map { change in
            guard change.isPartnership, let entry = rest.popFirst() else { return change }
            return draft.named(change, for: entry)
        }
        return Proven(changes: changes, fit: proven.fit)
    }
}
