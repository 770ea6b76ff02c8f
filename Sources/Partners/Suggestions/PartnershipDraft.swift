import CEL
import Checking
import Rules

/// Writes down what a partnership with an entry of a directory would be, as far as one rule looks.
struct PartnershipDraft {
    /// The fields that say who the partner is.
    static let who: Set<String> = ["partner", "directory", "kind"]

    let model: Model
    private let kinds: [String]

    /// The facts of an entry that the rule looks at.
    private let read: Set<String>

    /// The purposes that the rule looks for.
    private let purposes: Set<String>

    /// Drafts for a gap that partners of some kinds could close.
    init(_ gap: Gap, of result: CheckResult, kinds: [String]) {
        self.kinds = kinds
        model = result.pack.model
        let facts = ["partner", "directory", "profession", "reach"]
        read = Set(facts.filter { result.search.reads($0, in: gap.place) })
        let all = Set(model.vocabularies["purpose"]?.names ?? [])
        let named = all.intersection(result.search.words(in: gap.place))
        let isAsked = result.search.reads("purposes", in: gap.place)
        purposes = isAsked ? (named.isEmpty ? all : named) : []
    }

    /// What decides whether a partnership with an entry closes the gap.
    struct Facts: Hashable {
        let kinds: [String]
        let offers: [String]
        let told: [String?]
    }

    /// What of an entry decides whether a partnership with it closes the gap.
    func facts(of entry: DirectoryEntry) -> Facts {
        var told: [String?] = []
        if read.contains("partner") || read.contains("directory") { told = [entry.id, entry.name] }
        if read.contains("profession") { told += entry.professions.map(Optional.some) + [nil] }
        if read.contains("reach") { told.append(entry.reach) }
        return Facts(kinds: kinds(of: entry), offers: offers(of: entry), told: told)
    }

    /// The fields of a partnership with each of some entries, in every way that could close the gap:
    /// with the purposes that they are known to offer before those that are wanted.
    func partnerships(
        _ entries: [DirectoryEntry],
        wanted: [[Change.Setting]]
    ) -> [[[Change.Setting]]] {
        zip(entries, wanted).reduce([[]]) { before, pair in
            let own = choices(pair.0, pair.1)
            return Array(before.flatMap { draft in own.map { draft + [$0] } }.prefix(Self.most))
        }
    }

    /// How many ways are tried for some entries.
    private static let most = 64

    private func choices(
        _ entry: DirectoryEntry,
        _ wanted: [Change.Setting]
    ) -> [[Change.Setting]] {
        kinds(of: entry).flatMap { kind in
            let told = entry.facts(as: kind, by: model)
                .filter { Self.who.contains($0.path[0]) || read.contains($0.path[0]) }
            let rest = wanted.filter { field in
                field.path != ["kind"] && !told.contains { $0.path == field.path }
            }
            return withPurposes(rest, offers(of: entry)).map { told + $0 }
        }
    }

    /// The fields with the purposes that are offered, and with those that are wanted.
    private func withPurposes(
        _ fields: [Change.Setting],
        _ offers: [String]
    ) -> [[Change.Setting]] {
        guard let place = fields.firstIndex(where: { $0.path == ["purposes"] }), !offers.isEmpty
        else { return [fields] }
        var offered = fields
        offered[place] = Change.Setting(
            path: fields[place].path,
            value: .list(offers.map { .string($0) }),
            type: fields[place].type
        )
        return [offered, fields]
    }

    private func kinds(of entry: DirectoryEntry) -> [String] {
        kinds.filter { entry.kinds.contains($0) }
    }

    /// The purposes that it offers, of those that the rule looks for.
    func offers(of entry: DirectoryEntry) -> [String] {
        entry.offers.filter { purposes.contains($0) }
    }
}
