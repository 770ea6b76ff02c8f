import Checking
import Rules
import Testing

@testable import Partners
@testable import Planning
@testable import Reports

/// Plans of three schools made by hand, of which two share an agreement.
enum GroupFixture {
    static func report(
        isRefused: Bool = false,
        links: [String] = ["oakfield.html", "fen-edge.html", "lost.html"]
    ) throws -> GroupReport {
        GroupReport(
            try answer(isRefused: isRefused),
            provenance: try Fixture.provenance(),
            links: links
        )
    }

    private static func answer(isRefused: Bool) throws -> GroupAnswer {
        let plan = isRefused ? try PlanFixture.refusal() : try PlanFixture.answer()
        let places = [(52.330, -0.180), (52.228, -0.270)].map {
            Coordinate(latitude: $0.0, longitude: $0.1).map { Home($0) }
        }
        let names = ["Oakfield Academy", "Fen Edge <College>", "Lost & Found School"]
        let schools = zip(names, places + [nil]).map { name, home in
            GroupAnswer.School(name: name, answer: plan.at(home))
        }
        let plans = schools.compactMap(\.answer.plan?.cost).reduce(PlanCost(), +)
        let shared = PlanCost(pence: 25_000, hours: 2)
        let total = PlanWeights().total(plans + shared)
        return GroupAnswer(
            schools: schools,
            agreements: isRefused ? [] : [try agreement(Array(names.prefix(2)), shared)],
            cost: plans + shared,
            total: total,
            alone: plans + shared + shared,
            aloneTotal: PlanWeights().total(plans + shared + shared),
            proof: .init(bound: total, isOptimal: true, solver: "CBC 2.10")
        )
    }

    private static func agreement(
        _ schools: [String],
        _ cost: PlanCost
    ) throws -> GroupAnswer.Agreement {
        var entry = DirectoryEntry(id: "museum", name: "Fen Museum", kinds: ["book-trade"])
        entry.place = Coordinate(latitude: 52.30, longitude: -0.21)
        entry.web = "museum.example"
        return .init(entry: entry, schools: schools, cost: cost)
    }
}

extension PlanAnswer {
    /// The same plan for a school somewhere else.
    fileprivate func at(_ home: Home?) -> PlanAnswer {
        PlanAnswer(
            request: request,
            before: before,
            home: home,
            plan: plan,
            others: others,
            conflict: conflict,
            left: left
        )
    }
}
