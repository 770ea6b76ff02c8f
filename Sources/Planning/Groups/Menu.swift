/// What a school does for every set of shared agreements that it could join: its cheapest plan for
/// each set that makes a difference.
///
/// The cheapest plan of all tells which agreements it uses. Where others are open, either all those
/// are among them, and the plan stands, or one is missing: so the plans without each of them are
/// looked for in turn, until one uses none.
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

    /// Looks for the plans of a school.
    ///
    /// - Parameters:
    ///   - offered: the agreements that it could join, by the partners' ids.
    ///   - mayGoOn: whether there is time for another plan; one is always looked for.
    ///   - cheapest: the cheapest plan that uses some agreements at most.
    init(
        offered: Set<String>,
        mayGoOn: () -> Bool,
        cheapest: (Set<String>) -> PlanSearch.Confirmed?
    ) {
        var waiting = [offered]
        var seen: Set<Set<String>> = [offered]
        while let allowed = waiting.popLast() {
            guard items.isEmpty || allowed.isEmpty || mayGoOn() else {
                isCutShort = true
                continue
            }
            guard let plan = cheapest(allowed) else { continue }
            let used = plan.agreements
            items.append(Item(agreements: used, plan: plan))
            for agreement in used.sorted() {
                let fewer = allowed.subtracting([agreement])
                if seen.insert(fewer).inserted { waiting.append(fewer) }
            }
            if !used.isEmpty, seen.insert([]).inserted { waiting.append([]) }
        }
    }
}
