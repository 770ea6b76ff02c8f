package import Checking
package import Diagnostics
import Partners
import Rules

/// Finds the cheapest plans for several schools that may share agreements.
///
/// Each school's menu says what it would do for every set of agreements; which agreements are made
/// is one more integer program over the menus. Both are exact, and so is the whole; where time runs
/// out, the items that were not looked for count as cheap as they could be, which gives the bound.
package struct GroupPlanner: Sendable {
    private let planner: Planner
    private let seconds: Double
    private let budget: Int?

    /// Makes a planner of groups.
    ///
    /// - Parameters:
    ///   - planner: plans for one school.
    ///   - seconds: the time after which no more plans are looked for.
    ///   - budget: what all schools together may spend in the first year, in pence.
    package init(_ planner: Planner, seconds: Double = 10, budget: Int? = nil) {
        (self.planner, self.seconds, self.budget) = (planner, seconds, budget)
    }

    /// The plans for some schools.
    ///
    /// - Parameters:
    ///   - inventories: the schools, and what is asked of each; the limits hold for each school by
    ///     itself.
    ///   - log: takes what is wrong with the inventories.
    /// - Returns: the plans; none where an inventory cannot be checked.
    package func answer(
        _ inventories: [(inventory: Inventory, request: PlanRequest)],
        into log: inout DiagnosticLog
    ) -> GroupAnswer? {
        let end = Clock.now + seconds
        var searches: [SchoolSearch] = []
        for (inventory, request) in inventories {
            guard let search = planner.search(inventory, request, into: &log) else { return nil }
            searches.append(search)
        }
        let menus = searches.parallelMap { search in
            search.menu { Clock.now < end }
        }
        let answer = GroupChoice(planner, searches, menus).answer()
        guard let budget, let answer, answer.cost.pence > budget else {
            return answer?.keeping(budget)
        }
        let wider = searches.parallelMap { search in
            search.menu(isByMoney: true) { Clock.now < end }
        }
        return GroupChoice(planner, searches, wider).answer(keeping: budget)
    }
}
