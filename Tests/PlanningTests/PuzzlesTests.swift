import Checking
import Diagnostics
import Rules
import Testing

@testable import Partners
@testable import Planning

@Suite struct PuzzlesTests {
    private func search(
        _ seed: UInt64,
        candidates: Int = 30,
        _ limits: [PlanLimit] = []
    ) throws -> SchoolSearch {
        let made = MadeCase(seed, candidates: candidates)
        let directory = Directory(title: "", source: "", licence: nil, entries: made.entries)
        let checker = Checker(try Fixture.pack(MadeCase.rules))
        let planner = try Planner(checker, finder: PartnerFinder([directory]))
        let inventory = try Fixture.inventory(made.text)
        var request = PlanRequest(from: try #require(inventory.asOf))
        request.limits = limits
        var log = DiagnosticLog()
        return try #require(planner.search(inventory, request, into: &log))
    }

    @Test(arguments: 0..<12)
    func `a plan in outline with its details costs what the whole puzzle costs`(seed: UInt64) throws
    {
        let search = try search(seed)
        var plans = PlanSearch(search.puzzles, search.solver, search.request)
        let plan = plans.cheapest(closing: search.goals)
        let whole = search.puzzles.whole.program(PlanTask(goals: search.goals))
        let outline = search.puzzles.outline.program(PlanTask(goals: search.goals))
        guard case .found(let found) = search.solver.solve(whole) else {
            return #expect(plan == nil)
        }
        let cost = try #require(plan).cost
        #expect(abs(cost - found.cost) < 0.5, "\(cost), \(found.cost)")
        #expect(outline.columns.count < whole.columns.count)
    }

    @Test func `what there was no time for is not called impossible`() throws {
        let search = try search(1)
        var plans = PlanSearch(search.puzzles, search.solver, search.request, seconds: 0)
        #expect(plans.reachable().isEmpty && plans.best == nil)
        #expect(!plans.left.isEmpty && plans.left.allSatisfy { $0.why == .time })
    }

    @Test(arguments: 0..<6)
    func `of gaps that are worth the same a plan closes the cheapest`(seed: UInt64) throws {
        let search = try search(seed, [.newPartners(2)])
        var plans = PlanSearch(search.puzzles, search.solver, search.request)
        let closed = plans.reachable()
        let best = try #require(plans.best)
        let rules = search.puzzles.school.compiled.rules
        for out in closed.sorted() {
            for into in search.puzzles.school.goals.subtracting(closed).sorted()
            where rules[out].rule.strength == rules[into].rule.strength {
                let other = plans.cheapest(closing: closed.subtracting([out]).union([into]))
                #expect(best.cost < (other?.cost ?? .infinity) + 0.5, "\(out) for \(into)")
            }
        }
    }
}
