import Checking
import Partners

/// One school's part in a group.
struct SchoolSearch: Sendable {
    let before: CheckResult
    let home: Home?
    let request: PlanRequest
    let groups: PartnerGroups
    let puzzles: Puzzles
    let solver: CBC

    /// Gaps that close where every agreement is open to it.
    let goals: Set<Int>

    /// What is said of it then.
    private let rest: Rest

    /// What a plan leaves open, and the limits that are in the way.
    struct Rest: Sendable {
        let left: [PlanAnswer.Left]
        let conflict: [PlanLimit]

        init(_ search: PlanSearch) {
            (left, conflict) = (search.left, search.conflict)
        }
    }

    /// What it does in the group.
    struct Part: Sendable {
        let agreements: Set<String>
        let plan: PlanSearch.Confirmed?
        let rest: Rest
    }

    init(
        _ before: CheckResult,
        _ home: Home?,
        _ request: PlanRequest,
        _ groups: PartnerGroups,
        _ puzzles: Puzzles,
        _ solver: CBC
    ) {
        (self.before, self.home, self.request) = (before, home, request)
        (self.groups, self.puzzles, self.solver) = (groups, puzzles, solver)
        let offered = Self.offered(puzzles)
        var search = PlanSearch(puzzles, solver, request, sharing: Set(offered.keys))
        (self.offered, goals, rest) = (offered, search.reachable(), Rest(search))
    }

    /// The partners whose agreements it could join, by id.
    let offered: [String: DirectoryEntry]

    private static func offered(_ puzzles: Puzzles) -> [String: DirectoryEntry] {
        let entries = puzzles.outline.choices.asked.filter(\.isShared).compactMap(\.member.entry)
        return Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }
    }

    /// What it would do for every set of agreements, and with less and less money.
    func menu(isByMoney: Bool = false, mayGoOn: () -> Bool) -> Menu {
        let ids = Set(offered.keys)
        return Menu(offered: ids, isByMoney: isByMoney, mayGoOn: mayGoOn) { means in
            var request = request
            if let most = means.most { request.limits.append(.budget(pence: most)) }
            var search = PlanSearch(puzzles, solver, request, sharing: means.agreements)
            return search.cheapest(closing: goals)
        }
    }

    /// What it does if it takes an item of its menu.
    func part(_ item: Menu.Item) -> Part {
        Part(agreements: item.agreements, plan: item.plan, rest: rest)
    }

    /// What it does by itself where it has to do without the agreements that its goals need: as much
    /// as the limits let it.
    func partAlone() -> Part {
        var search = PlanSearch(puzzles, solver, request)
        _ = search.reachable()
        return Part(agreements: [], plan: search.best, rest: Rest(search))
    }
}
