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

    /// Gaps that close, whatever is shared.
    let goals: Set<Int>
    let left: [PlanAnswer.Left]
    let conflict: [PlanLimit]

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
        var search = PlanSearch(puzzles, solver, request)
        goals = search.reachable()
        (left, conflict) = (search.left, search.conflict)
    }

    /// The partners whose agreements it could join.
    var offered: [String: DirectoryEntry] {
        let entries = puzzles.outline.choices.asked.filter(\.isShared).compactMap(\.member.entry)
        return Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }
    }

    /// What it would do for every set of agreements.
    func menu(mayGoOn: () -> Bool) -> Menu {
        Menu(offered: Set(offered.keys), mayGoOn: mayGoOn) { allowed in
            var search = PlanSearch(puzzles, solver, request, sharing: allowed)
            return search.cheapest(closing: goals)
        }
    }
}
