import Partners
import Rules

/// Says why a plan begins with a partner and not with another.
struct PartnerReasons: Sendable {
    private let groups: PartnerGroups
    private let request: PlanRequest

    /// How many of the best are looked through for the one chosen.
    private static let looked = 60

    init(_ groups: PartnerGroups, _ request: PlanRequest) {
        (self.groups, self.request) = (groups, request)
    }

    /// The partner of a plan, with reasons and rivals where it is said what the partner is for.
    func partner(
        _ group: PartnerGroup,
        _ asked: Choices.Asked,
        for purposes: [String]?
    ) -> NewPartner {
        let member = asked.member
        let why = purposes.flatMap { explained(group.kind, member.entry, $0) }
        return NewPartner(
            kind: group.kind,
            kindLabel: group.label,
            entry: member.entry,
            kilometres: member.kilometres,
            isPriceKnown: member.isPriceKnown,
            isShared: asked.isShared,
            reasons: reasons(group, asked, why?.found),
            rivals: (why?.rivals ?? []).filter { !$0.entry.isSignpost }.map { rival($0, member) }
        )
    }

    private func explained(
        _ kind: String,
        _ entry: DirectoryEntry?,
        _ purposes: [String]
    ) -> (found: Candidate, rivals: [Rival])? {
        guard let entry else { return nil }
        var need = need(kind, purposes.filter(entry.offers.contains))
        let answer = groups.finder.answer(need, for: groups.seeker)
        guard let found = answer.candidates.first(where: { $0.entry.id == entry.id }) else {
            return nil
        }
        need.most = 3
        return (found, groups.finder.rivals(of: found, need, for: groups.seeker))
    }

    private func need(_ kind: String, _ purposes: [String]) -> Need {
        let vocabulary = groups.pack.model.vocabularies["purpose"]
        var need = Need([kind])
        need.purposes = purposes
        need.purposeNames = Dictionary(
            (vocabulary?.words ?? []).map { ($0.name, $0.label()) },
            uniquingKeysWith: { first, _ in first }
        )
        need.bands = groups.pack.kilometres(for: [kind])
        need.checkedSince = Period("1 year").flatMap { request.from.adding($0, times: -1) }
        need.most = Self.looked
        return need
    }

    private func reasons(
        _ group: PartnerGroup,
        _ asked: Choices.Asked,
        _ found: Candidate?
    ) -> [String] {
        guard asked.member.entry != nil else { return ways(to: group.kind) }
        let shared = asked.isShared ? ["one agreement serves several schools"] : []
        let others = group.size - 1
        let cheapest =
            others > 0 && found != nil
            ? [
                "\(others) \(others == 1 ? "other" : "others") could do the same for as much or more"
            ]
            : []
        return shared + (found?.why ?? []) + cheapest
    }

    /// Who leads to a partner of the school's own choice.
    private func ways(to kind: String) -> [String] {
        groups.finder.signposts(to: kind, for: groups.seeker).prefix(3).map { entry in
            let web = entry.web.map { " (\($0))" } ?? ""
            return "to find one: \(entry.name)\(web)"
        }
    }

    private func rival(_ rival: Rival, _ chosen: PartnerGroup.Member) -> NewPartner.Rival {
        let price = groups.prices.price(rival.entry)
        let more = price.pence - chosen.cost.pence
        let dearer = price.isKnown && more > 0 ? ["\(more.asPounds) dearer"] : []
        let unlike = rival.why.filter { dearer.isEmpty || $0 != "would do as well" }
        return NewPartner.Rival(
            name: rival.entry.name,
            kilometres: rival.kilometres,
            why: unlike + dearer,
            place: rival.entry.placeToVisit
        )
    }
}
