import Planning
import Rules

/// What another plan trades against the first.
struct PlanTrade {
    let cost: PlanCost
    let total: Double

    /// The difference in money, time, travel and partners, in one sentence.
    let text: String

    init(_ other: Plan, against plan: Plan, _ words: ActionWords) {
        (cost, total) = (other.cost, other.total)
        let costs = other.cost.difference(to: plan.cost) ?? "the same cost"
        let deeds = Self.exchange(Self.deeds(plan, words), Self.deeds(other, words))
        let gaps = other.closes.count - plan.closes.count
        let closes: String? =
            gaps == 0 ? nil : "it closes \(abs(gaps).of("gap")) \(gaps > 0 ? "more" : "fewer")"
        text =
            [costs, deeds, closes].compactMap(\.self).joined(separator: "; ")
            .capitalisedFirst.stopped
    }

    /// What is done, by what it is known by.
    private static func deeds(_ plan: Plan, _ words: ActionWords) -> [(key: String, what: String)] {
        plan.steps.map { step in
            let action = words.step(step, number: 0)
            return (action.key, action.partner.map(\.name) ?? "“\(action.what)”")
        }
    }

    private static func exchange(
        _ old: [(key: String, what: String)],
        _ new: [(key: String, what: String)]
    ) -> String? {
        let gone = old.filter { step in !new.contains { $0.key == step.key } }.map(\.what)
        let come = new.filter { step in !old.contains { $0.key == step.key } }.map(\.what)
        switch (gone.isEmpty, come.isEmpty) {
        case (true, true): return "the same steps, recorded otherwise"
        case (true, false): return "with \(come.inWords) as well"
        case (false, true): return "without \(gone.inWords)"
        case (false, false): return "with \(come.inWords) instead of \(gone.inWords)"
        }
    }
}

extension PlanReport {
    /// The next best plans, the cheapest first.
    var trades: [PlanTrade] {
        guard let plan = answer.plan else { return [] }
        let words = ActionWords(answer, language: language)
        return answer.others.map { PlanTrade($0, against: plan, words) }
    }
}
