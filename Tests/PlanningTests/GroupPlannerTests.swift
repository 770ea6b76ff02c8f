import Checking
import Diagnostics
import Rules
import Testing

@testable import Partners
@testable import Planning

@Suite struct GroupPlannerTests {
    /// Three partners whose agreements several schools may share.
    private static let sharing: [DirectoryEntry] = zip(
        ["book-trade", "public-libraries", "national-organisations"],
        [250.0, 120, 60]
    ).enumerated().map { index, pair in
        var entry = DirectoryEntry(id: "shared-\(index)", name: "Shared \(index)", kinds: [pair.0])
        entry.offers = ["advice", "training", "sponsorship"]
        entry.isNationwide = true
        entry.fee = Fee(model: .subscription)
        entry.fee?.amount = pair.1
        entry.fee?.currency = "GBP"
        entry.fee?.group = .init(amount: pair.1 * 1.2, schools: index == 2 ? 2 : nil)
        return entry
    }

    private func searches(
        _ planner: Planner,
        _ seeds: Range<Int>
    ) throws -> [(inventory: Inventory, request: PlanRequest)] {
        try seeds.map { seed in
            let inventory = try Fixture.inventory(MadeCase(UInt64(seed), candidates: 0).text)
            return (inventory, PlanRequest(from: try #require(inventory.asOf)))
        }
    }

    /// The least cost over every set of agreements, in which each school does the best it can.
    ///
    /// Only where no agreement has a most of schools.
    private func leastCost(
        _ planner: Planner,
        _ schools: [(inventory: Inventory, request: PlanRequest)]
    ) throws -> Double {
        var log = DiagnosticLog()
        var searches: [SchoolSearch] = []
        for school in schools {
            let search = planner.search(school.inventory, school.request, into: &log)
            searches.append(try #require(search))
        }
        let ids = Self.sharing.prefix(2).map(\.id)
        let costs = try (0..<4).map { mask -> Double in
            let open = Set(ids.indices.filter { mask & (1 << $0) != 0 }.map { ids[$0] })
            let plans = try searches.map { search in
                var plans = PlanSearch(
                    search.puzzles,
                    search.solver,
                    search.request,
                    sharing: open
                )
                let cheapest = plans.cheapest(closing: search.goals)
                return try #require(cheapest).spent
            }
            let fees = Self.sharing.filter { open.contains($0.id) }.map { entry in
                PlanCost(
                    pence: Int(((entry.fee?.group?.amount ?? 0) * 100).rounded()),
                    hours: planner.hours(toBeginWith: entry.kinds[0])
                )
            }
            return PlanWeights().total((plans + fees).reduce(PlanCost(), +))
        }
        return try #require(costs.min())
    }

    @Test(arguments: 0..<4)
    func `sharing costs what the best set of agreements costs`(batch: Int) throws {
        let pack = try Fixture.pack(MadeCase.rules)
        let entries = Array(Self.sharing.prefix(2)) + MadeCase(7, candidates: 20).entries
        let directory = Directory(title: "", source: "", licence: nil, entries: entries)
        let planner = try Planner(Checker(pack), finder: PartnerFinder([directory]))
        let schools = try searches(planner, batch * 4..<batch * 4 + 4)
        var log = DiagnosticLog()
        let found = GroupPlanner(planner).answer(schools, into: &log)
        let answer = try #require(found)
        let least = try leastCost(planner, schools)
        #expect(abs(answer.total - least) < 0.05, "\(answer.total), \(least)")
        #expect(answer.proof.isOptimal && answer.total <= (answer.aloneTotal ?? 0) + 0.01)
        let spent = answer.schools.compactMap(\.answer.plan?.cost) + answer.agreements.map(\.cost)
        #expect(abs(PlanWeights().total(spent.reduce(PlanCost(), +)) - answer.total) < 0.005)
    }

    @Test func `the plan of one school costs what its steps cost`() throws {
        let node = try Fixture.node("samples/brackenhill-school.yaml")
        let inventory = try Fixture.inventory(node)
        let planner = try Planner(
            Checker(try Fixture.shipped()),
            finder: PartnerFinder([Directory(title: "", source: "", licence: nil, entries: [])])
        )
        var log = DiagnosticLog()
        let request = PlanRequest(from: try #require(inventory.asOf))
        let found = GroupPlanner(planner).answer([(inventory, request)], into: &log)
        let answer = try #require(found)
        #expect(answer.cost == answer.alone)
        let steps = answer.schools.flatMap { $0.answer.plan?.steps ?? [] }
        #expect(steps.map(\.cost).reduce(PlanCost(), +) == answer.cost)
    }

    @Test func `an agreement serves no more schools than it may`() throws {
        let pack = try Fixture.pack(MadeCase.rules)
        let directory = Directory(
            title: "",
            source: "",
            licence: nil,
            entries: Self.sharing + MadeCase(7, candidates: 20).entries
        )
        let planner = try Planner(Checker(pack), finder: PartnerFinder([directory]))
        var log = DiagnosticLog()
        let schools = try searches(planner, 20..<25)
        let found = GroupPlanner(planner).answer(schools, into: &log)
        let answer = try #require(found)
        #expect(answer.agreements.allSatisfy { $0.entry.id != "shared-2" || $0.schools.count <= 2 })
    }
}
