import Checking
import Rules
import Testing

@testable import Partners
@testable import Planning

@Suite struct PlanLimitTests {
    private let made = MadeCase(3, candidates: 20)

    private func answer(_ change: (inout PlanRequest) -> Void = { _ in }) throws -> PlanAnswer {
        let pack = try Fixture.pack(MadeCase.rules)
        return try Fixture.answer(pack, Fixture.inventory(made.text), made.entries, change)
    }

    private func partners(_ plan: Plan?) -> [NewPartner] {
        (plan?.steps ?? []).compactMap { step in
            if case .begin(let partner) = step.deed { partner } else { nil }
        }
    }

    @Test func `a plan closes what it says, costs its steps and stands on its bound`() throws {
        let answer = try answer()
        let plan = try #require(answer.plan)
        let met = plan.after.findings.filter { $0.outcome == .met }.map(\.rule.id)
        #expect(!plan.closes.isEmpty && plan.closes.allSatisfy(met.contains))
        #expect(plan.steps.map(\.cost).reduce(PlanCost(), +) == plan.cost)
        #expect(Set(plan.steps.flatMap(\.closes)) == Set(plan.closes))
        #expect(plan.proof.isOptimal && plan.proof.bound == plan.total)
    }

    @Test func `a step names the gaps that need it and close later, and the steps they need`()
        throws
    {
        let node = try Fixture.node("samples/oakfield-academy.yaml")
        let answer = try Fixture.answer(try Fixture.shipped(), Fixture.inventory(node), [])
        let steps = try #require(answer.plan?.steps)
        let places = steps.indices.filter { !steps[$0].towards.isEmpty }
        #expect(!places.isEmpty)
        for place in places {
            for gap in steps[place].towards {
                let last = try #require(gap.with.max())
                #expect(!gap.with.contains(place + 1) && last > place + 1)
                #expect(
                    steps[last - 1].closes.contains(gap.rule)
                        || gap.with.contains {
                            steps[$0 - 1].closes.contains(gap.rule)
                        }
                )
            }
        }
    }

    @Test func `no step of a plan can be left out`() throws {
        let answer = try answer()
        let plan = try #require(answer.plan)
        let root = answer.before.inventory.root(on: answer.before.asOf)
        let pack = try Fixture.pack(MadeCase.rules)
        for index in plan.steps.indices {
            var steps = plan.steps
            steps.remove(at: index)
            let changed = Change.applied(steps.flatMap(\.changes), to: root, by: pack.pack.model)
            let school = SchoolCheck(
                checker: Checker(pack),
                inventory: answer.before.inventory.with(try #require(changed)),
                asOf: answer.before.asOf
            )
            let open = pack.rules.filter { plan.closes.contains($0.rule.id) }
                .filter { school.outcome($0).outcome != .met }
            #expect(!open.isEmpty, "\(plan.steps[index].deed)")
        }
    }

    @Test func `the next best plans cost as much or more, and differ in what is done`() throws {
        let answer = try answer { $0.others = 3 }
        let plans = [try #require(answer.plan)] + answer.others
        #expect(plans.count == 4)
        #expect(zip(plans, plans.dropFirst()).allSatisfy { $0.total <= $1.total + 0.005 })
        let deeds = plans.map { plan in
            plan.steps.map { "\($0.closes) \($0.cost) \($0.actions.map(\.id))" }.joined()
                + partners(plan).map(\.name).joined()
        }
        #expect(Set(deeds).count == deeds.count)
    }

    @Test func `limits are kept, and cost no less than none`() throws {
        let free = try #require(try answer().plan)
        let first = try #require(partners(free).first?.entry?.id)
        let other = try #require(
            made.entries.first { entry in !partners(free).contains { $0.entry?.id == entry.id } }
        )
        let answer = try answer { $0.limits = [.avoiding(first), .including(other.id)] }
        let plan = try #require(answer.plan)
        let ids = partners(plan).compactMap(\.entry?.id)
        #expect(!ids.contains(first) && ids.contains(other.id) && plan.total >= free.total - 0.005)
    }

    @Test func `the fewest limits in the way are named, and the plan does what they let it`() throws
    {
        let free = try #require(try answer().plan)
        let answer = try answer {
            $0.limits = [
                .within(kilometres: 100), .newPartners(1), .budget(pence: free.cost.pence + 10_000),
            ]
        }
        #expect(answer.conflict == [.newPartners(1)])
        let plan = try #require(answer.plan)
        #expect(partners(plan).count <= 1 && !answer.left.isEmpty)
        #expect(answer.left.contains { $0.why == .limits })
    }

    @Test func `limits that contradict each other are both named`() throws {
        let id = made.entries[0].id
        let answer = try answer {
            $0.limits = [.including(id), .budget(pence: 1_000_000), .avoiding(id)]
        }
        #expect(answer.conflict == [.including(id), .avoiding(id)] && answer.plan == nil)
    }

    @Test func `without any directory the school's own choices do`() throws {
        let pack = try Fixture.pack(MadeCase.rules)
        let answer = try Fixture.answer(pack, Fixture.inventory(made.text), [])
        let plan = try #require(answer.plan)
        #expect(answer.left.isEmpty && partners(plan).allSatisfy { $0.entry == nil })
    }

    @Test func `of a school whose place is not known no partner is called near`() throws {
        let pack = try Fixture.pack(MadeCase.rules)
        let text = made.text.replacing(
            "location: {latitude: 52.3, longitude: -0.2}",
            with: "local-authority: Rutland"
        )
        let placed = made.entries.filter { $0.place != nil && !$0.isNationwide }
        let answer = try Fixture.answer(pack, Fixture.inventory(text), placed)
        let plan = try #require(answer.plan)
        #expect(answer.home == nil && partners(plan).allSatisfy { $0.entry == nil })
    }

    @Test func `a plan for a later day counts what has lapsed by then as a gap`() throws {
        let later = try #require(Day("2027-12-01"))
        let pack = try Fixture.pack(MadeCase.rules)
        let made = MadeCase(1, candidates: 20)
        let answer = try Fixture.answer(pack, Fixture.inventory(made.text), made.entries) {
            $0.from = later
        }
        #expect(answer.before.asOf == later)
        #expect(try #require(answer.plan).closes.contains("each.review"))
    }

    @Test func `what names nothing is said with the nearest name`() throws {
        let pack = try Fixture.pack(MadeCase.rules)
        let directory = Directory(title: "", source: "", licence: nil, entries: made.entries)
        let planner = try Planner(Checker(pack), finder: PartnerFinder([directory]))
        let inventory = try Fixture.inventory(made.text)
        var request = PlanRequest(from: try #require(inventory.asOf))
        request.limits = [.including("e99"), .avoiding("parent")]
        let faults = planner.faults(of: request, for: inventory)
        #expect(faults.count == 2 && faults[1] == .unknown("parent", near: "parents"))
    }
}
