import Checking
import Rules

@testable import Scenarios

/// What every rule comes to on every single day: slow, and without a thought.
struct EveryDay {
    /// A finding that turned: the day, the rule, what it came to before and from then on.
    struct Turned: Hashable, CustomStringConvertible {
        let day: Day
        let rule: String
        let from: Outcome
        let to: Outcome
        let level: String?

        var description: String { "\(day) \(rule): \(from) to \(to) \(level ?? "")" }
    }

    let turned: [Turned]

    init(of inventory: Inventory, checker: Checker, from: Day, until: Day) {
        let inventory = inventory.about(checker.compiled.pack)
        func outcomes(_ day: Day) -> [RuleOutcome] {
            let school = SchoolCheck(checker: checker, inventory: inventory, asOf: day)
            return checker.compiled.rules.map { school.outcome($0) }
        }
        var turned: [Turned] = []
        var (day, before) = (from, outcomes(from))
        while day < until, let next = day.adding(days: 1) {
            let after = outcomes(next)
            for (place, rule) in checker.compiled.rules.enumerated()
            where !after[place].isSame(as: before[place]) {
                turned.append(
                    Turned(
                        day: next,
                        rule: rule.rule.id,
                        from: before[place].outcome,
                        to: after[place].outcome,
                        level: after[place].level
                    )
                )
            }
            (day, before) = (next, after)
        }
        self.turned = turned
    }
}

extension Timeline {
    /// Its turns in the same words.
    var turned: [EveryDay.Turned] {
        turns.map {
            .init(
                day: $0.day,
                rule: $0.rule.id,
                from: $0.from.outcome,
                to: $0.to.outcome,
                level: $0.to.level
            )
        }
    }
}
