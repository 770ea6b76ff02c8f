import Checking
import Rules

/// Looks at one rule after the other along the days.
struct TimelineSearch: Sendable {
    /// What becomes of one rule.
    struct Line: Sendable {
        let turns: [Turn]
        let runs: Int

        /// Whether it is met on the first day.
        let isMet: Bool
        let isFollowed: Bool
    }

    let dates: RecordedDates
    private let inventory: Inventory
    private let checker: Checker
    private let from: Day
    private let until: Day
    private let finder: PassingFinder

    init(_ inventory: Inventory, checker: Checker, from: Day, until: Day) {
        dates = RecordedDates(
            of: inventory.root,
            model: checker.compiled.pack.model,
            language: checker.language
        )
        (self.inventory, self.checker) = (inventory, checker)
        (self.from, self.until) = (from, until)
        finder = PassingFinder(inventory: inventory, dates: dates, from: from, until: until)
    }

    func line(of rule: CompiledRule) -> Line {
        let clock = RuleClock(rule, model: checker.compiled.pack.model)
        let passings = finder.passings(rule.rule, clock)
        let known = Dictionary(grouping: passings ?? finder.waivers(of: rule.rule), by: \.day)
        let days = passings == nil ? from.following(to: until) : known.keys.sorted()
        var turns: [Turn] = []
        let first = outcome(rule, on: from)
        var last = first
        for day in days {
            let found = outcome(rule, on: day)
            defer { last = found }
            guard !found.isSame(as: last) else { continue }
            turns.append(turn(of: rule, on: day, found, known[day] ?? []))
        }
        return Line(
            turns: turns,
            runs: days.count + 1,
            isMet: first.outcome == .met,
            isFollowed: passings != nil
        )
    }

    private func turn(
        of rule: CompiledRule,
        on day: Day,
        _ found: RuleOutcome,
        _ passings: [Passing]
    ) -> Turn {
        let causes = CauseFinder(
            checker: checker,
            inventory: inventory,
            rule: rule,
            day: day,
            turned: found
        )
        return Turn(
            day: day,
            from: school(on: day.adding(days: -1) ?? from).finding(rule),
            to: school(on: day).finding(rule),
            causes: causes.causes(among: passings)
        )
    }

    private func outcome(_ rule: CompiledRule, on day: Day) -> RuleOutcome {
        school(on: day).outcome(rule)
    }

    private func school(on day: Day) -> SchoolCheck {
        SchoolCheck(checker: checker, inventory: inventory, asOf: day)
    }
}

extension Day {
    /// Every day after it and up to another.
    fileprivate func following(to last: Day) -> [Day] {
        let length = days(to: last)
        return length > 0 ? (1...length).compactMap { adding(days: $0) } : []
    }
}
