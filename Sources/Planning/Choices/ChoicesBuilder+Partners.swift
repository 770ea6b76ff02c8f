import CEL
import Checking
import Partners
import Rules

extension ChoicesBuilder {
    /// Lets members of a group be asked, each for a new partnership of its own.
    mutating func add(_ group: PartnerGroup) {
        guard let template = school.template(for: SchoolCase.partnerships, group.facts) else {
            return
        }
        let goals = goals(for: group)
        let needed = goals.map { school.needed(by: rule($0)) }.max() ?? 1
        let isOwn = group.members.first?.entry == nil
        let wished = wished(by: goals).open(to: group)
        choices.groups.append(group)
        let slots = (0..<(isOwn ? needed : min(needed, group.members.count))).compactMap { _ in
            addSlot(template, wished)
        }
        var asked: [Int] = []
        for (rank, member) in group.members.enumerated() {
            let rank = Double(rank) / Double(group.members.count)
            asked.append(ask(member, upTo: isOwn ? needed : 1, rank: rank))
            if request.sharesAgreements, let shared = member.shared {
                asked.append(ask(shared, upTo: 1, rank: rank, isShared: true))
            }
        }
        choices.program.require(
            asked.map { .init($0) } + slots.map { .init($0, -1) },
            equals: 0
        )
    }

    /// The goals that ask for partners of a group's kind, or for what its members offer.
    private func goals(for group: PartnerGroup) -> Set<Int> {
        school.goals.filter { goal in
            let kinds = rule(goal).remedy?.kinds ?? []
            return kinds.isEmpty || kinds.contains(group.kind)
                || !(purposes[goal] ?? []).isDisjoint(with: group.offers ?? [])
        }
    }

    /// A partnership that may begin with a member of the last group, and the choice of it.
    private mutating func addSlot(_ template: Record, _ wished: [WishList.Item]) -> Int? {
        let list = SchoolCase.partnerships.identifiers
        var element = slot(template, wished, isOpen: isOutline)
        element.shape = isOutline ? choices.groups.count - 1 : nil
        let place = choices.ground.lists[list]??.count ?? 0
        choices.slots.append(.init(group: choices.groups.count - 1, list: list, element: place))
        choices.ground.lists[list]??.append(element)
        return element.presence?.present
    }

    /// What some goals, and the rules that are guarded, wish of new partnerships.
    private mutating func wished(by goals: Set<Int>) -> [WishList.Item] {
        if let known = wished[goals] { return known }
        let items = (wishes.new[SchoolCase.partnerships] ?? []).of(goals, school.guards.keys)
        wished[goals] = items
        return items
    }

    /// The choice to ask a member of the last group.
    private mutating func ask(
        _ member: PartnerGroup.Member,
        upTo most: Int,
        rank: Double,
        isShared: Bool = false
    ) -> Int {
        let doubt =
            0.05 + (member.isPriceKnown ? 0 : 0.02) + (member.entry?.isVerified ?? true ? 0 : 0.01)
        let column = choices.program.column(
            cost: request.weights.total(member.cost) * 100 + doubt + rank * Choices.trifle,
            upper: Double(most)
        )
        choices.asked.append(
            .init(
                column: column,
                group: choices.groups.count - 1,
                member: member,
                isShared: isShared
            )
        )
        return column
    }

    /// A partner of several kinds is asked as one of them.
    mutating func askOnce() {
        let named = choices.asked.filter { $0.member.entry != nil }
        for (_, asked) in Dictionary(grouping: named, by: { $0.member.entry?.id ?? "" })
            .sorted(by: { $0.key < $1.key }) where asked.count > 1
        {
            choices.program.require(asked.map { .init($0.column) }, atMost: 1)
        }
    }
}
