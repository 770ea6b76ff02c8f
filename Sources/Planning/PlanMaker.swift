import CEL
import Checking
import Rules

/// Turns a solution into steps that people can take.
struct PlanMaker {
    private let school: SchoolCase
    private let request: PlanRequest
    private let reasons: PartnerReasons
    private let solver: String

    init(
        _ school: SchoolCase,
        _ request: PlanRequest,
        _ reasons: PartnerReasons,
        _ solver: String
    ) {
        (self.school, self.request) = (school, request)
        (self.reasons, self.solver) = (reasons, solver)
    }

    /// The plan of a solution; why its partners were chosen only where that is asked.
    func plan(_ found: PlanSearch.Confirmed, isExplained: Bool = true) -> Plan? {
        let drafts = ordered(beginnings(found, isExplained) + actions(found))
        let steps = closing(drafts, found)
        let cost = steps.map(\.cost).reduce(PlanCost(), +)
        let total = request.weights.total(cost)
        let isOptimal = found.cost - found.bound < 0.5
        return Plan(
            steps: steps,
            cost: cost,
            total: total,
            closes: found.closes.map { rule($0).id },
            after: school.check.with(found.root).result,
            proof: .init(
                bound: isOptimal ? total : min(total, max(0, found.bound / 100)),
                isOptimal: isOptimal,
                solver: solver
            )
        )
    }

    /// A step before it is known which gaps close with it.
    private struct Draft {
        let deed: PlanStep.Deed
        let changes: [Change]
        let actions: [Rule]
        let cost: PlanCost

        var urgency: [Double] {
            [Double(actions.map(\.strength.rank).min() ?? 3), cost.hours, Double(cost.pence)]
        }
    }

    private func rule(_ place: Int) -> Rule { school.compiled.rules[place].rule }

    private func beginnings(
        _ found: PlanSearch.Confirmed,
        _ isExplained: Bool
    ) -> [Draft] {
        found.made.compactMap { made in
            guard let partner = made.partner else { return nil }
            let new = reasons.partner(
                partner.group,
                partner.asked,
                for: isExplained ? made.change.purposes : nil
            )
            return Draft(
                deed: .begin(new),
                changes: [made.change],
                actions: actions(of: made.change, partner.group.kind, found),
                cost: partner.asked.member.cost
            )
        }
    }

    /// The gaps that a new partner closes if it is the only one to go: whose actions it carries out.
    private func actions(
        of change: Change,
        _ kind: String,
        _ found: PlanSearch.Confirmed
    ) -> [Rule] {
        let others = found.made.map(\.change).filter { $0 != change }
        guard let root = Change.applied(others, to: school.root, by: school.model) else {
            return []
        }
        let without = school.check.with(root)
        return found.closes.filter {
            without.outcome(school.compiled.rules[$0]).outcome != .met
        }.map(rule).sorted { left, right in
            (left.covers == kind ? 0 : 1, left.strength.rank)
                < (right.covers == kind ? 0 : 1, right.strength.rank)
        }
    }

    /// One step for each action, with the changes that it is for; a change for several goes with the
    /// first, actions that are for nothing else with it, and what follows from other changes too.
    private func actions(_ found: PlanSearch.Confirmed) -> [Draft] {
        let acts = found.acts.sorted {
            (rule($0).strength.rank, $0) < (rule($1).strength.rank, $1)
        }
        var waiting = found.made.filter { $0.partner == nil }
        var deeds: [(acts: [Int], made: [Choices.Made])] = []
        for act in acts {
            let own = waiting.filter { isFor(act, $0) }
            waiting.removeAll { isFor(act, $0) }
            let other = deeds.indices.first { deeds[$0].made.contains { isFor(act, $0) } }
            if own.isEmpty, let other {
                deeds[other].acts.append(act)
            } else {
                deeds.append(([act], own))
            }
        }
        for made in waiting {
            let near = deeds.indices.first { index in
                deeds[index].made.contains { $0.change.touches(made.change) }
            }
            if let place = near ?? deeds.indices.first { deeds[place].made.append(made) }
        }
        return deeds.map { draft($0.acts.map(rule), $0.made.map(\.change)) }
    }

    /// Whether an action is carried out to make a change.
    private func isFor(_ act: Int, _ made: Choices.Made) -> Bool {
        guard case .add(let list, _) = made.change else { return made.wishers.contains(act) }
        return made.wishers.contains(act) || rule(act).counts(list)
    }

    private func draft(_ rules: [Rule], _ changes: [Change]) -> Draft {
        let costs = rules.map { rule in
            PlanCost(
                pence: Int(((rule.remedy?.cost ?? 0) * 100).rounded()),
                hours: rule.remedy?.hours ?? 0
            )
        }
        return Draft(
            deed: .act(rules[0]),
            changes: changes,
            actions: rules,
            cost: costs.reduce(PlanCost(), +)
        )
    }

    private func ordered(_ drafts: [Draft]) -> [Draft] {
        drafts.enumerated().sorted { left, right in
            left.element.urgency == right.element.urgency
                ? left.offset < right.offset
                : left.element.urgency.lexicographicallyPrecedes(right.element.urgency)
        }.map(\.element)
    }

    /// The steps with the gaps that close with each, in their order, and their days.
    private func closing(_ drafts: [Draft], _ found: PlanSearch.Confirmed) -> [PlanStep] {
        let progress = GapProgress(found.closes, of: drafts.map(\.changes), in: school)
        var terms = TermCalendar(from: request.from, hours: hoursPerTerm)
        return drafts.enumerated().map { place, draft in
            PlanStep(
                draft.deed,
                changes: draft.changes,
                closes: progress.closed(by: place).map { rule($0).id },
                towards: progress.later(than: place).map {
                    .init(rule: rule($0.gap).id, with: $0.steps.map { $0 + 1 })
                },
                actions: draft.actions,
                cost: draft.cost,
                due: terms.due(after: draft.cost.hours)
            )
        }
    }

    private var hoursPerTerm: Double? {
        let limit = request.limits.compactMap { limit -> Double? in
            if case .hours(let hours, _) = limit { hours } else { nil }
        }.min()
        let path = ["library", "support", "hours_per_term"]
        let recorded = path.reduce(Value?.some(.record(school.root))) { $0?.record?[$1] }?.number
        return limit ?? request.hoursPerTerm ?? recorded
    }
}
