import CEL
import Checking
import Partners
import Rules

/// Finds who could be asked, group by group.
struct PartnerGroups {
    let finder: PartnerFinder
    let seeker: Seeker
    let pack: Pack
    let prices: Prices

    /// What tells groups apart.
    private struct Key: Hashable {
        let professions: [String]
        let reach: String?
        let offers: [String]
        let saysWhatItOffers: Bool
    }

    /// The groups of a kind.
    ///
    /// - Parameters:
    ///   - kind: a kind of partner.
    ///   - purposes: those that anybody is wanted for; others make no difference.
    /// - Returns: the groups, always in the same order.
    func groups(of kind: String, wanting purposes: Set<String>) -> [PartnerGroup] {
        let found = inReach(kind)
        guard !found.isEmpty else { return [ownChoice(kind)] }
        let keyed = Dictionary(grouping: found) { near in
            Key(
                professions: near.entry.professions.count == 1 ? near.entry.professions : [],
                reach: near.entry.reach,
                offers: near.entry.offers.filter(purposes.contains).sorted(),
                saysWhatItOffers: !near.entry.offers.isEmpty
            )
        }
        let hours = prices.hours(toBeginWith: kind)
        return keyed.values.map { group($0, kind, hours, purposes) }
            .sorted { $0.order.lexicographicallyPrecedes($1.order) }
    }

    /// Those within the distance for a kind, or else the nearest few.
    private func inReach(_ kind: String) -> [PartnerFinder.InReach] {
        let near = finder.inReach(of: seeker, kind: kind, within: distance(kind))
        guard near.isEmpty else { return near }
        return Array(finder.inReach(of: seeker, kind: kind, within: nil).prefix(5))
    }

    /// How far to look for a kind.
    private func distance(_ kind: String) -> Double? {
        let own = pack.rules.compactMap(\.remedy).filter { $0.kinds.contains(kind) }
            .flatMap(\.withinKilometres)
        return (own + pack.kilometres(for: [kind])).max()
    }

    private func group(
        _ found: [PartnerFinder.InReach],
        _ kind: String,
        _ hours: Double,
        _ purposes: Set<String>
    ) -> PartnerGroup {
        let named = found[0].entry.facts(as: kind, by: pack.model)
        return PartnerGroup(
            kind: kind,
            label: label(kind),
            facts: named.filter { !["partner", "directory"].contains($0.path[0]) },
            offers: found[0].entry.offers.isEmpty
                ? nil : found[0].entry.offers.filter(purposes.contains),
            members: found.map { member($0, hours) }.sorted(by: Self.isBefore),
            size: found.count
        )
    }

    private func member(_ found: PartnerFinder.InReach, _ hours: Double) -> PartnerGroup.Member {
        let price = prices.price(found.entry)
        let cost = PlanCost(
            pence: price.pence,
            hours: hours,
            kilometres: found.kilometres ?? 0
        )
        return .init(
            entry: found.entry,
            kilometres: found.kilometres,
            cost: cost,
            isPriceKnown: price.isKnown
        )
    }

    private func label(_ kind: String) -> String {
        pack.model.vocabularies["kind"]?[kind]?.label() ?? kind
    }

    private static func isBefore(_ left: PartnerGroup.Member, _ right: PartnerGroup.Member) -> Bool
    {
        left.order.lexicographicallyPrecedes(right.order)
    }

    /// A partner of a kind that no directory lists: the school's own choice.
    private func ownChoice(_ kind: String) -> PartnerGroup {
        let fields = pack.model.records["partnership"]?.fields ?? []
        let isInternal = pack.model.vocabularies["kind"]?[kind]?.implied["side"] == "internal"
        let values = ["kind": kind, "reach": isInternal ? "internal" : nil]
        let facts = fields.compactMap { field in
            values[field.name]?.map {
                Change.Setting(path: [field.name], value: .string($0), type: field.type)
            }
        }
        let cost = PlanCost(hours: prices.hours(toBeginWith: kind))
        let member = PartnerGroup.Member(
            entry: nil,
            kilometres: nil,
            cost: cost,
            isPriceKnown: isInternal
        )
        return PartnerGroup(
            kind: kind,
            label: label(kind),
            facts: facts,
            offers: nil,
            members: [member],
            size: 1
        )
    }
}

extension PartnerGroup {
    fileprivate var order: [String] {
        [kind] + members.prefix(1).map { $0.entry?.id ?? "" }
    }
}

extension PartnerGroups {
    /// The groups that a school's gaps ask for, without the members whom no plan needs.
    func groups(
        for school: SchoolCase,
        _ wishes: WishList,
        _ request: PlanRequest
    ) -> [PartnerGroup] {
        let purposes = wishes.purposes(of: school.goals)
        let rules = school.goals.map { school.compiled.rules[$0].rule }
        let needed = rules.map { school.needed(by: $0) }.max() ?? 1
        let dominance = Dominance(request, wanted: needed + request.others)
        let kinds =
            rules.flatMap { $0.remedy?.kinds ?? [] }
            + wishes.kinds(of: school.goals) + request.kindsIncluded(finder)
        return Set(kinds).sorted().flatMap { kind in
            dominance.trimmed(groups(of: kind, wanting: purposes))
        }
    }
}
