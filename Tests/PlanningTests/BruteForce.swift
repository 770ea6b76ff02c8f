import CEL
import Checking
import Rules

@testable import Partners
@testable import Planning

/// Finds the least cost of closing all gaps of a made case by going through everything that could
/// be done.
///
/// It knows nothing of formulas: what a step does is what the checker counts once it is done. Every
/// set of actions on what is there is tried; then each partner brings down the numbers that rules
/// still need, and the least cost of every state of these numbers is kept.
struct BruteForce {
    private let pack: CompiledPack
    private let school: SchoolCheck
    private let root: Record
    private let request: PlanRequest
    private let prices: Prices
    private let candidates: [(cost: Double, fields: [Change.Setting])]

    /// What each candidate adds to what each rule counts, by the rule's id.
    private var gains: [[String: Int]] = []

    init(_ pack: CompiledPack, _ inventory: Inventory, _ entries: [DirectoryEntry], on day: Day) {
        self.pack = pack
        request = PlanRequest(from: day)
        school = SchoolCheck(checker: Checker(pack), inventory: inventory, asOf: day)
        root = inventory.root(on: day)
        let prices = Prices(pack.pack, inventory, unknown: 0)
        self.prices = prices
        let directory = Directory(title: "", source: "", licence: nil, entries: entries)
        let seeker = Seeker(inventory, outcodes: Outcodes())
        let finder = PartnerFinder([directory])
        candidates = MadeCase.kinds.flatMap { kind in
            finder.inReach(of: seeker, kind: kind, within: nil).map { found in
                let cost = PlanCost(
                    pence: prices.price(found.entry).pence,
                    hours: prices.hours(toBeginWith: kind),
                    kilometres: found.kilometres ?? 0
                )
                let facts = found.entry.facts(as: kind, by: pack.pack.model)
                return (
                    PlanWeights().total(cost),
                    facts + Self.active(day) + [Self.purposes(found.entry.offers)]
                )
            }
        }
        let rules = pack.rules.map(\.rule).filter { $0.form is CountForm }
        gains = candidates.map { candidate in
            Dictionary(
                rules.map { ($0.id, gain($0, candidate.fields, root)) },
                uniquingKeysWith: { $1 }
            )
        }
    }

    /// The least cost in pounds; none where the gaps cannot all be closed.
    func leastCost() -> Double? {
        let acts = pack.rules.map(\.rule).filter { !isMet($0, root) }
            .map { (rule: $0, changes: changes(for: $0)) }.filter { !$0.changes.isEmpty }
        return (0..<(1 << acts.count)).compactMap { mask in
            let done = acts.indices.filter { mask & (1 << $0) != 0 }.map { acts[$0] }
            let hours = done.compactMap { $0.rule.remedy?.hours }.reduce(0, +)
            var changes: [Change] = []
            for change in done.flatMap(\.changes) where !changes.contains(change) {
                changes.append(change)
            }
            let after = Change.applied(changes, to: root, by: pack.pack.model)
            return after.flatMap { leastCost(from: $0) }.map { $0 + request.weights.hours * hours }
        }.min()
    }

    /// The least cost of the partners that close what is open yet.
    private func leastCost(from root: Record) -> Double? {
        let open = pack.rules.map(\.rule).filter { !isMet($0, root) }
        guard open.allSatisfy({ $0.form is CountForm }) else { return nil }
        let needs = open.map { needed($0) - matched($0, root) }
        let states = needs.reduce(1) { $0 * ($1 + 1) }
        var costs = [Double](repeating: .infinity, count: states)
        costs[0] = 0
        for candidate in zip(candidates, gains).map({ (cost: $0.0.cost, gains: $0.1) }) {
            let gains = open.map { candidate.gains[$0.id] ?? 0 }
            guard gains.contains(where: { $0 > 0 }) else { continue }
            var next = costs
            for state in costs.indices where costs[state] < .infinity {
                let to = moved(state, gains, needs)
                next[to] = min(next[to], costs[state] + candidate.cost)
            }
            costs = next
        }
        return costs[states - 1] < .infinity ? costs[states - 1] : nil
    }

    /// The state of what has been brought so far, each number by its own place value, once more
    /// is brought.
    private func moved(_ state: Int, _ gains: [Int], _ needs: [Int]) -> Int {
        var (rest, place, moved) = (state, 1, 0)
        for (gain, need) in zip(gains, needs) {
            moved += min(rest % (need + 1) + gain, need) * place
            rest /= need + 1
            place *= need + 1
        }
        return moved
    }

    private func gain(_ rule: Rule, _ fields: [Change.Setting], _ root: Record) -> Int {
        let list = FieldPath([.field("partnerships")])
        let more = Change.applied([.add(to: list, fields: fields)], to: root, by: pack.pack.model)
        return more.map { matched(rule, $0) - matched(rule, root) } ?? 0
    }

    private func compiled(id: String) -> CompiledRule? { pack.rules.first { $0.rule.id == id } }

    private func compiled(_ rule: Rule) -> CompiledRule? { compiled(id: rule.id) }

    private func isMet(_ rule: Rule, _ root: Record) -> Bool {
        let outcome = compiled(rule).map { school.with(root).outcome($0).outcome }
        return outcome == .met || outcome == .notApplicable
    }

    private func matched(_ rule: Rule, _ root: Record) -> Int {
        compiled(rule).map { school.with(root).finding($0).because.matched } ?? 0
    }

    private func needed(_ rule: Rule) -> Int {
        guard case .value(let value, _, _)? = rule.form?.needed else { return 1 }
        return Int(value.number ?? 1)
    }

    /// What a rule's action makes of the partners that are there.
    private func changes(for rule: Rule) -> [Change] {
        let partners = (root["partnerships"]?.elements ?? []).compactMap(\.record)
        if rule.id == "travel" {
            return [.set(path(["library", "support", "travel-paid"]), .bool(true), .yesNo)]
        }
        return partners.filter { rule.remedy?.kinds.contains($0["kind"]?.text ?? "") ?? false }
            .flatMap { revived($0, for: rule) } + (rule.id == "each.lead" ? leads(partners) : [])
    }

    private func revived(_ partner: Record, for rule: Rule) -> [Change] {
        let hasLeads = compiled(id: "each.lead").map { school.outcome($0).outcome } != .notMet
        let active = Self.active(request.from).filter {
            switch $0.path[0] {
            case "next-review": false
            case "last-contact": rule.id.hasPrefix("kind")
            case "lead": hasLeads
            default: true
            }
        }
        let purpose = String(rule.id.dropFirst(4))
        let has = partner["purposes"]?.elements?.contains(.string(purpose)) ?? false
        let isFor = rule.id.hasPrefix("for.") && !has
        return active.map { .set(partner.path.appending(.field($0.path[0])), $0.value, $0.type) }
            + (isFor
                ? [
                    .include(
                        in: partner.path.appending(.field("purposes")),
                        .string(purpose),
                        .word("purpose")
                    )
                ] : [])
    }

    private func leads(_ partners: [Record]) -> [Change] {
        partners.filter { $0["lead"] != .string("librarian") }.map {
            .set($0.path.appending(.field("lead")), .string("librarian"), .text)
        }
    }

    private func path(_ names: [String]) -> FieldPath { FieldPath(names.map { .field($0) }) }

    private static func active(_ day: Day) -> [Change.Setting] {
        let review = Period("6 months").flatMap { day.adding($0) } ?? day
        return [
            .init(path: ["status"], value: .string("active"), type: .word("status")),
            .init(path: ["last-contact"], value: .timestamp(day.timestamp), type: .date),
            .init(path: ["next-review"], value: .timestamp(review.timestamp), type: .date),
            .init(path: ["lead"], value: .string("librarian"), type: .text),
            .init(path: ["users-told"], value: .string("Page"), type: .text),
        ]
    }

    private static func purposes(_ words: [String]) -> Change.Setting {
        .init(
            path: ["purposes"],
            value: .list(words.map { .string($0) }),
            type: .list(.word("purpose"))
        )
    }
}
