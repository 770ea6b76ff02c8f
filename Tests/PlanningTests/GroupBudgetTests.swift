import Checking
import Diagnostics
import Rules
import Testing

@testable import Partners
@testable import Planning

/// What all schools together may spend.
@Suite struct GroupBudgetTests {
    /// Partners with a price of their own and one for several schools.
    private static let priced: [DirectoryEntry] = zip(
        ["book-trade", "public-libraries", "national-organisations", "book-trade"],
        [250.0, 120, 60, 40]
    ).enumerated().map { index, pair in
        var entry = DirectoryEntry(id: "priced-\(index)", name: "Priced \(index)", kinds: [pair.0])
        entry.offers = index == 3 ? ["sponsorship"] : ["advice", "training", "sponsorship"]
        entry.isNationwide = true
        entry.fee = Fee(model: .subscription)
        entry.fee?.amount = pair.1
        entry.fee?.currency = "GBP"
        if index < 2 { entry.fee?.group = .init(amount: pair.1 * 1.2, schools: nil) }
        return entry
    }

    private func planner(_ entries: [DirectoryEntry]) throws -> Planner {
        let directory = Directory(title: "", source: "", licence: nil, entries: entries)
        return try Planner(
            Checker(try Fixture.pack(MadeCase.rules)),
            finder: PartnerFinder([directory])
        )
    }

    private func schools(
        _ seeds: Range<Int>
    ) throws -> [(inventory: Inventory, request: PlanRequest)] {
        try seeds.map { seed in
            let inventory = try Fixture.inventory(MadeCase(UInt64(seed), candidates: 0).text)
            return (inventory, PlanRequest(from: try #require(inventory.asOf)))
        }
    }

    /// The least cost in pounds of every choice from the menus that keeps to a sum in pence.
    private func leastCost(
        _ planner: Planner,
        _ schools: [(inventory: Inventory, request: PlanRequest)],
        within budget: Int
    ) throws -> Double? {
        var log = DiagnosticLog()
        let menus = try schools.map { school -> [Menu.Item] in
            let search = planner.search(school.inventory, school.request, into: &log)
            return try #require(search).menu(isByMoney: true) { true }.items
        }
        let choices = menus.reduce([[]]) { all, items in
            all.flatMap { chosen in items.map { chosen + [$0] } }
        }
        return choices.map { cost(of: $0, planner) }.filter { $0.pence <= budget }
            .map { PlanWeights().total($0) }.min()
    }

    private func cost(of items: [Menu.Item], _ planner: Planner) -> PlanCost {
        let used = items.reduce(into: Set<String>()) { $0.formUnion($1.agreements) }
        let fees = Self.priced.filter { used.contains($0.id) }.map { entry in
            PlanCost(
                pence: Int(((entry.fee?.group?.amount ?? 0) * 100).rounded()),
                hours: planner.hours(toBeginWith: entry.kinds[0])
            )
        }
        return (items.map(\.plan.spent) + fees).reduce(PlanCost(), +)
    }

    @Test(arguments: 0..<3)
    func `a budget for all costs what the best choice from the menus costs`(batch: Int) throws {
        let planner = try planner(Self.priced + MadeCase(7, candidates: 12).entries)
        let schools = try schools(batch * 3..<batch * 3 + 3)
        var log = DiagnosticLog()
        let free = GroupPlanner(planner).answer(schools, into: &log)
        let most = try #require(free).cost.pence
        for budget in [most, most * 3 / 4, most / 2, most / 4, 0] {
            let planned = GroupPlanner(planner, seconds: 60, budget: budget)
            let found = planned.answer(schools, into: &log)
            let answer = try #require(found)
            let least = try leastCost(planner, schools, within: budget)
            #expect(answer.keepsBudget == (least != nil), "\(budget) of \(most)")
            #expect(!answer.keepsBudget || answer.cost.pence <= budget)
            if let least { #expect(abs(answer.total - least) < 0.05, "\(budget) of \(most)") }
            #expect(answer.proof.isOptimal)
        }
    }

    @Test(arguments: 0..<6)
    func `of one school it is the school's own budget`(seed: Int) throws {
        let entries = Self.priced.filter { $0.fee?.group == nil }
        let planner = try planner(entries + MadeCase(7, candidates: 20).entries)
        let schools = try schools(seed..<seed + 1)
        var log = DiagnosticLog()
        for budget in [0, 3000, 7000, 12_000, 30_000] {
            let planned = GroupPlanner(planner, seconds: 60, budget: budget)
            let found = planned.answer(schools, into: &log)
            let together = try #require(found)
            var request = schools[0].request
            request.limits = [.budget(pence: budget)]
            let alone = try #require(planner.answer(schools[0].inventory, request, into: &log))
            let isKept = alone.conflict.isEmpty
            #expect(together.keepsBudget == isKept, "\(seed), \(budget)")
            let total = alone.plan?.total ?? 0
            #expect(!isKept || abs(together.total - total) < 0.05, "\(seed), \(budget)")
        }
    }
}
