package import Checking
package import Partners
package import Rules

/// What came of asking for a plan.
package struct PlanAnswer: Sendable {
    package let request: PlanRequest

    /// The school on the plan's first day, before anything is done.
    package let before: CheckResult

    /// Where the school is, for the map.
    package let home: Home?

    /// The cheapest; none where nothing can be done.
    package let plan: Plan?

    /// The next best, the cheapest first.
    package let others: [Plan]

    /// A smallest set of limits that cannot all be kept while all gaps close that could; where
    /// there is one, the plan closes as much as the limits let it.
    package let conflict: [PlanLimit]

    /// Gaps that the plan leaves open.
    package let left: [Left]

    /// A gap that stays, and why.
    package struct Left: Sendable {
        package let rule: Rule
        package let why: Why

        package init(_ rule: Rule, why: Why) {
            (self.rule, self.why) = (rule, why)
        }
    }

    /// Why a gap stays.
    ///
    /// What can be mended soonest comes first.
    package enum Why: Sendable, Hashable, CaseIterable {
        /// Steps are known, but the limits leave no room for them.
        case limits
        /// Time ran out before it was known.
        case time
        /// No step is known that would close it.
        case noStep
    }

    package init(
        request: PlanRequest,
        before: CheckResult,
        home: Home?,
        plan: Plan?,
        others: [Plan],
        conflict: [PlanLimit],
        left: [Left]
    ) {
        (self.request, self.before, self.home) = (request, before, home)
        (self.plan, self.others, self.conflict, self.left) = (plan, others, conflict, left)
    }
}
