package import Partners

/// What several schools do together, at the least cost for all of them.
package struct GroupAnswer: Sendable {
    /// One school and its plan.
    package struct School: Sendable {
        package let name: String
        package let answer: PlanAnswer
    }

    /// One agreement that serves several schools.
    package struct Agreement: Sendable {
        package let entry: DirectoryEntry

        /// The schools that it serves, by name.
        package let schools: [String]

        /// What it costs, once for all of them.
        package let cost: PlanCost
    }

    /// The schools in the order in which they were given.
    package let schools: [School]
    package let agreements: [Agreement]

    /// What the agreements and all plans cost together.
    package let cost: PlanCost

    /// The same in pounds, by the weights.
    package let total: Double

    /// What it would cost together if each school planned alone; none where they would then close
    /// fewer gaps.
    package let alone: PlanCost?

    /// The same in pounds, by the weights.
    package let aloneTotal: Double?
    package let proof: Plan.Proof

    /// What all schools together were to spend at most, in pence.
    package var budget: Int?

    /// Whether they do; where they do not, these gaps cannot close for less.
    package var keepsBudget: Bool { budget.map { cost.pence <= $0 } ?? true }

    /// The same, of which a budget was asked.
    func keeping(_ budget: Int?) -> GroupAnswer {
        var answer = self
        answer.budget = budget
        return answer
    }

    /// How far the total may be from the least, as a share of it: nought where it is the least.
    package var gap: Double { total > 0 ? max(0, total - proof.bound) / total : 0 }
}
