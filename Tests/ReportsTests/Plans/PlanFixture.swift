import CEL
import Diagnostics
import Planning
import Rules
import Testing

@testable import Checking
@testable import Partners
@testable import Reports

/// Plans made by hand for a sample school, from what the check finds in it.
enum PlanFixture {
    /// A plan of five steps with two new partners, and two others.
    static func report() throws -> PlanReport { try report(of: try answer()) }

    static func report(of answer: PlanAnswer) throws -> PlanReport {
        let until = try #require(Day("2027-01-19"))
        let calendar = SchoolCalendar(of: answer.before, until: until, dates: try dates())
        return PlanReport(answer, provenance: try Fixture.provenance(), calendar: calendar)
    }

    static func answer() throws -> PlanAnswer {
        let before = try Fixture.report("oakfield-academy").result
        let steps = try steps(before)
        let plan = try plan(steps, of: before)
        let fewer = try self.plan(steps.filter { $0.deed.partner == nil }, of: before)
        let other = try self.plan(
            [try college(before, "Cambridge College")] + steps.dropFirst(2),
            of: before
        )
        let left = before.gaps.filter {
            $0.finding.outcome != .unknown && !plan.closes.contains($0.rule.id)
        }
        var request = PlanRequest(from: before.asOf)
        request.limits = [.budget(pence: 20_000), .within(kilometres: 30)]
        return PlanAnswer(
            request: request,
            before: before,
            home: home,
            plan: plan,
            others: [other, fewer],
            conflict: [],
            left: left.map { .init($0.rule, why: .noStep) }
        )
    }

    /// Nothing can be done, and two limits are why.
    static func refusal() throws -> PlanAnswer {
        let before = try Fixture.report("oakfield-academy").result
        return PlanAnswer(
            request: PlanRequest(from: before.asOf),
            before: before,
            home: nil,
            plan: nil,
            others: [],
            conflict: [.budget(pence: 0), .newPartners(0)],
            left: before.gaps.map { .init($0.rule, why: .limits) }
        )
    }

    static let home = Coordinate(latitude: 52.330, longitude: -0.180).map { Home($0) }

    static func steps(_ before: CheckResult) throws -> [PlanStep] {
        [
            try library(before), try college(before, "Huntingdon Sixth Form"),
            try act("r5.travel", before, PlanCost(hours: 1), "2026-11-27"),
            try act("int.clubs-and-societies", before, PlanCost(hours: 2), "2027-01-15"),
            try act("r2.training", before, PlanCost(pence: 4500, hours: 2), "2027-02-12"),
        ]
    }

    static func plan(
        _ steps: [PlanStep],
        of before: CheckResult,
        isOptimal: Bool = true
    ) throws -> Plan {
        let cost = steps.map(\.cost).reduce(PlanCost(), +)
        let total = PlanWeights().total(cost)
        let checked = try after(steps, before)
        return Plan(
            steps: steps,
            cost: cost,
            total: total,
            closes: steps.flatMap(\.closes),
            after: checked,
            proof: .init(
                bound: isOptimal ? total : total - 10,
                isOptimal: isOptimal,
                solver: "CBC 2.10"
            )
        )
    }

    private static func library(_ before: CheckResult) throws -> PlanStep {
        var entry = DirectoryEntry(
            id: "hunts",
            name: "Huntingdon Library",
            kinds: ["public-libraries"]
        )
        entry.place = Coordinate(latitude: 52.331, longitude: -0.183)
        entry.web = "cambridgeshire.gov.uk/libraries"
        entry.lastChecked = Day("2023-12-31")
        entry.origin = Origin("Arts Council England")
        let partner = NewPartner(
            kind: "public-libraries",
            kindLabel: "Public libraries",
            entry: entry,
            kilometres: 0.2,
            isPriceKnown: true,
            reasons: ["nearest open public library", "0 cost"],
            rivals: [
                .init(
                    name: "Godmanchester Library",
                    kilometres: 1.5,
                    why: ["1.3 km farther"],
                    place: Coordinate(latitude: 52.318, longitude: -0.170)
                ),
                .init(
                    name: "Ramsey Library",
                    kilometres: 14.1,
                    why: ["13.9 km farther", "last checked 2021"],
                    place: Coordinate(latitude: 52.449, longitude: -0.107)
                ),
            ]
        )
        let rules = ["ext.public-libraries", "r3.librarians.joint-development"]
        let cost = PlanCost(hours: 5, kilometres: 0.2)
        return try begin(partner, rules, before, cost, due: "2026-12-18")
    }

    private static func college(_ before: CheckResult, _ name: String) throws -> PlanStep {
        let kind = "further-and-higher-education"
        var entry = DirectoryEntry(id: name, name: name, kinds: [kind])
        entry.place = Coordinate(latitude: 52.345, longitude: -0.20)
        let partner = NewPartner(
            kind: kind,
            kindLabel: "Colleges and universities",
            entry: entry,
            kilometres: 2.2,
            isPriceKnown: false,
            reasons: ["nearest college"],
            rivals: [
                .init(
                    name: "Bangor University",
                    kilometres: 288.4,
                    why: ["not in England"],
                    place: Coordinate(latitude: 53.229, longitude: -4.130)
                )
            ]
        )
        let cost = PlanCost(hours: name.count > 18 ? 2.5 : 4, kilometres: 2.2)
        return try begin(partner, [kind].map { "ext.\($0)" }, before, cost, due: "2027-01-29")
    }

    private static func begin(
        _ partner: NewPartner,
        _ rules: [String],
        _ before: CheckResult,
        _ cost: PlanCost,
        due: String
    ) throws -> PlanStep {
        let fields: [(String, Value, FieldType)] = [
            ("kind", .string(partner.kind), .word("kind")),
            ("partner", .string(partner.name), .text),
            ("status", .string("active"), .word("status")),
            ("last-contact", .timestamp(before.asOf.timestamp), .date),
            ("lead", .string("librarian"), .text),
            ("purposes", .list([.string("joint-development")]), .list(.word("purpose"))),
            ("profession", .string("librarians"), .word("profession")),
        ]
        let list = FieldPath([.field("partnerships")])
        return PlanStep(
            .begin(partner),
            changes: [
                .add(to: list, fields: fields.map { .init(path: [$0.0], value: $0.1, type: $0.2) })
            ],
            closes: rules,
            actions: rules.compactMap { before.pack[rule: $0] },
            cost: cost,
            due: try #require(Day(due))
        )
    }

    static func act(
        _ id: String,
        _ before: CheckResult,
        _ cost: PlanCost,
        _ due: String
    ) throws -> PlanStep {
        let gap = try #require(before.gaps.first { $0.rule.id == id })
        return PlanStep(
            .act(gap.rule),
            changes: gap.smallestChange,
            closes: [id],
            actions: [gap.rule],
            cost: cost,
            due: try #require(Day(due))
        )
    }

    /// The school checked again with all changes made.
    private static func after(_ steps: [PlanStep], _ before: CheckResult) throws -> CheckResult {
        let inventory = before.inventory
        let changes = steps.flatMap(\.changes)
        let root = Change.applied(changes, to: inventory.root, by: before.pack.model)
        let changed = Inventory(
            root: try #require(root),
            document: inventory.document,
            asOf: before.asOf,
            statements: inventory.statements,
            waivers: inventory.waivers
        )
        return try Fixture.check(changed)
    }

    private static func dates() throws -> [DueDate] {
        [
            DueDate(
                .review,
                on: try #require(Day("2026-12-04")),
                title: "Review the partnership with Fenland Schools Library Service",
                key: "partnerships.sls.next-review"
            ),
            DueDate(
                .lapse,
                on: try #require(Day("2026-12-31")),
                title: "The library works with governors: met until now, not met from this day",
                details: ["The last contact is more than 12 months ago."],
                key: "ext.governors"
            ),
        ]
    }
}
