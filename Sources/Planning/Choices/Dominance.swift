import Partners
import Rules

/// Leaves out partners whom no plan needs: enough others could do the same and more, and cost no
/// more in any way.
struct Dominance {
    private let request: PlanRequest

    /// How many partners alike a plan and those that come after it could want.
    private let wanted: Int

    init(_ request: PlanRequest, wanted: Int) {
        (self.request, self.wanted) = (request, wanted)
    }

    /// The groups of one kind with the members that some plan could need.
    func trimmed(_ groups: [PartnerGroup]) -> [PartnerGroup] {
        var kept: [[PartnerGroup.Member]] = groups.map { _ in [] }
        var bound: [[PlanCost]] = kept.map { _ in [] }
        let covering = groups.map { group in groups.indices.filter { groups[$0].covers(group) } }
        for (group, member) in ordered(groups) {
            let isNamed = request.names(member)
            let isKept = isNamed || (request.sharesAgreements && member.shared != nil)
            let better = covering[group].lazy.flatMap { bound[$0] }
                .filter { $0.isNowhereMore(member.cost) }
            guard isKept || better.prefix(wanted).count < wanted else { continue }
            kept[group].append(member)
            if !isNamed { bound[group].append(member.cost) }
        }
        return zip(groups, kept).filter { !$0.1.isEmpty }.map { $0.with($1) }
    }

    /// All members, the cheapest first.
    private func ordered(
        _ groups: [PartnerGroup]
    ) -> [(group: Int, member: PartnerGroup.Member)] {
        groups.enumerated().flatMap { index, group in
            group.members.map { (group: index, member: $0, total: request.weights.total($0.cost)) }
        }.sorted { left, right in
            left.total == right.total
                ? left.member.order.lexicographicallyPrecedes(right.member.order)
                : left.total < right.total
        }.map { ($0.group, $0.member) }
    }
}

extension PartnerGroup {
    /// Whether its members could do all that another's could.
    fileprivate func covers(_ other: PartnerGroup) -> Bool {
        guard facts == other.facts else { return false }
        guard let offers, let others = other.offers else {
            return offers == nil && other.offers == nil
        }
        return others.allSatisfy(offers.contains)
    }
}

extension PlanCost {
    /// Whether it asks for no more than another in any way.
    fileprivate func isNowhereMore(_ other: PlanCost) -> Bool {
        pence <= other.pence && hours <= other.hours && kilometres <= other.kilometres
    }
}

extension PlanRequest {
    /// Whether a limit names a partner.
    fileprivate func names(_ member: PartnerGroup.Member) -> Bool {
        limits.contains { limit in
            switch limit {
            case .including(let id), .avoiding(let id): id == member.entry?.id
            case .budget, .hours, .within, .newPartners: false
            }
        }
    }
}
