package import Checking
package import Diagnostics
package import Rules

/// What a scenario changes for a school, by the checker.
package struct WhatIf: Sendable {
    package let scenario: Scenario

    /// The school as it is, on the day that its inventory describes.
    package let before: CheckResult

    /// The school as it would be, on the scenario's day.
    package let after: CheckResult

    /// Every finding that comes out otherwise, as the pack has its rules.
    package let turns: [ChangedFinding]

    /// Findings that come out the same and say it with other figures or names.
    package let reworded: [ChangedFinding]

    /// Questions that only arise in the scenario, most useful first.
    package let newQuestions: [Question]

    /// Questions that need no answer any longer.
    package let settledQuestions: [Question]

    /// Compares a school as it is with the same school in a scenario; none where the inventory
    /// cannot be checked or has no day.
    ///
    /// - Parameters:
    ///   - scenario: what is tried, on a copy.
    ///   - inventory: what the school recorded.
    ///   - checker: checks both.
    ///   - log: takes references from the inventory to rules that the pack does not have.
    package init?(
        _ scenario: Scenario,
        of inventory: Inventory,
        checker: Checker,
        into log: inout DiagnosticLog
    ) {
        let model = checker.compiled.pack.model
        guard let changed = scenario.applied(to: inventory, by: model),
            let before = checker.check(inventory, into: &log),
            let after = checker.check(changed, asOf: scenario.day, into: &log)
        else { return nil }
        let school = SchoolCheck(
            checker: checker,
            inventory: before.inventory,
            asOf: scenario.day
        )
        let pairs = zip(checker.compiled.rules, zip(before.findings, after.findings))
        let changes = pairs.map { rule, findings in
            ChangedFinding(
                from: findings.0,
                to: findings.1,
                isByDayAlone: scenario.day != before.asOf
                    && school.outcome(rule).isSame(as: findings.1)
            )
        }
        (self.scenario, self.before, self.after) = (scenario, before, after)
        turns = changes.filter(\.isTurn)
        reworded = changes.filter { !$0.isTurn && $0.from.message != $0.to.message }
        let (old, new) = (Set(before.questions.map(\.path)), Set(after.questions.map(\.path)))
        newQuestions = after.questions.filter { !old.contains($0.path) }
        settledQuestions = before.questions.filter { !new.contains($0.path) }
    }

    /// Gaps that were there before and are there no more.
    package var closed: [ChangedFinding] { turns.filter(\.closesGap) }

    /// Gaps that the scenario opens: what is in place now and would not be.
    package var opened: [ChangedFinding] { turns.filter(\.opensGap) }

    /// What is known now and would not be, until the questions that arise are answered.
    package var clouded: [ChangedFinding] { turns.filter(\.becomesUnknown) }

    /// What turns in any other way.
    package var others: [ChangedFinding] {
        turns.filter { !$0.closesGap && !$0.opensGap && !$0.becomesUnknown }
    }

    /// The gap of a rule in the scenario, with what would close it.
    package func gap(of rule: Rule) -> Gap? { after.gaps.first { $0.rule.id == rule.id } }

    /// Whether every finding, gap and question stays as it is.
    package var changesNothing: Bool {
        turns.isEmpty && newQuestions.isEmpty && settledQuestions.isEmpty
    }
}

/// A finding before and after.
package struct ChangedFinding: Sendable {
    package let from: Finding
    package let to: Finding

    /// Whether the day alone does it, whoever is added or left out.
    package let isByDayAlone: Bool

    package var rule: Rule { to.rule }
    package var isTurn: Bool { (from.outcome, from.level) != (to.outcome, to.level) }
    package var becomesUnknown: Bool { from.outcome != .unknown && to.outcome == .unknown }
    package var opensGap: Bool {
        !from.outcome.isGap && to.outcome.isGap && !becomesUnknown
    }
    package var closesGap: Bool { from.outcome.isGap && !to.outcome.isGap }
}

extension RuleOutcome {
    fileprivate func isSame(as finding: Finding) -> Bool {
        (outcome, level) == (finding.outcome, finding.level)
    }
}
