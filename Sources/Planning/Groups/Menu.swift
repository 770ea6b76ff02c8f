/// What a school does for every set of shared agreements that it could join: its cheapest plan for
/// each set that makes a difference.
///
/// The cheapest plan of all tells which agreements it uses. Where others are open, either all those
/// are among them, and the plan stands, or one is missing: so the plans without each of them are
/// looked for in turn, until one uses none. Where money is short, a plan that asks for less is
/// looked for in the same way.
struct Menu: Sendable {
    /// A plan, and the agreements that it needs.
    struct Item: Sendable {
        let agreements: Set<String>
        let plan: PlanSearch.Confirmed

        /// Whether plans without some of its agreements were not looked for: they may cost as
        /// little as this one, and no less.
        var isLast = false
    }

    private(set) var items: [Item] = []

    /// Agreements that were allowed together and not looked at.
    private(set) var isCutShort = false

    /// Whether there is a plan whatever agreements are made.
    var canAlwaysBe: Bool { items.contains { $0.agreements.isEmpty } }

    /// What a plan may use: agreements, and money in pence; any sum where none is said.
    struct Means: Hashable {
        let agreements: Set<String>
        var most: Int?
    }

    /// Looks for the plans of a school.
    ///
    /// - Parameters:
    ///   - offered: the agreements that it could join, by the partners' ids.
    ///   - isByMoney: whether plans are looked for too that ask for less money and cost more in all.
    ///   - mayGoOn: whether there is time for another plan; one is always looked for.
    ///   - cheapest: the cheapest plan that keeps to some means.
    init(
        offered: Set<String>,
        isByMoney: Bool = false,
        mayGoOn: () -> Bool,
        cheapest: (Means) -> PlanSearch.Confirmed?
    ) {
        var waiting = [Means(agreements: offered)]
        var seen: Set<Means> = []
        while let means = waiting.popLast() {
            guard seen.insert(means).inserted else { continue }
            let isLeast = means.agreements.isEmpty && means.most == nil
            guard items.isEmpty || isLeast || mayGoOn() else {
                isCutShort = true
                continue
            }
            guard let plan = cheapest(means) else { continue }
            let used = plan.agreements
            items.append(Item(agreements: used, plan: plan))
            let pence = plan.spent.pence
            if isByMoney, pence > 0 {
                waiting.append(Means(agreements: means.agreements, most: pence - 1))
            }
            for agreement in used.sorted() {
                let fewer = means.agreements.subtracting([agreement])
                waiting.append(Means(agreements: fewer, most: means.most))
            }
            if !used.isEmpty { waiting.append(Means(agreements: [])) }
        }
    }
}
