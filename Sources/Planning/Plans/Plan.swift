package import Checking

/// Steps that close all gaps that can be closed, and what they ask for.
package struct Plan: Sendable {
    /// In the order in which to take them.
    package let steps: [PlanStep]
    package let cost: PlanCost

    /// The cost in pounds, by the weights.
    package let total: Double

    /// The gaps that it closes, by rule.
    package let closes: [String]

    /// The school as the plan leaves it, checked again by the same rules whenever it is asked for.
    package var after: CheckResult { checkedAgain() }

    private let checkedAgain: @Sendable () -> CheckResult
    package let proof: Proof

    /// What the solver proved.
    package struct Proof: Sendable, Hashable {
        /// No plan can cost less than this, in pounds by the weights.
        package let bound: Double

        /// Whether the bound is the plan's own cost: nothing cheaper does the same.
        package let isOptimal: Bool

        /// The solver and its version.
        package let solver: String

        package init(bound: Double, isOptimal: Bool, solver: String) {
            (self.bound, self.isOptimal, self.solver) = (bound, isOptimal, solver)
        }
    }

    package init(
        steps: [PlanStep],
        cost: PlanCost,
        total: Double,
        closes: [String],
        after: @escaping @autoclosure @Sendable () -> CheckResult,
        proof: Proof
    ) {
        (self.steps, self.cost, self.total) = (steps, cost, total)
        (self.closes, self.proof, checkedAgain) = (closes, proof, after)
    }
}
