package import Rules

/// What is asked of a plan.
package struct PlanRequest: Sendable {
    /// The first day of the plan: what has lapsed by then is a gap, and nothing is done before it.
    package var from: Day

    /// The weakest strength of rule whose gaps are to close.
    package var strength = Strength.may
    package var weights = PlanWeights()
    package var limits: [PlanLimit] = []

    /// What a partner counts as costing where the directory gives no price, in pence a year.
    package var unknownPrice = 0

    /// Hours a term by which steps get their days; where none is given, all are due in one term.
    package var hoursPerTerm: Double?

    /// Whether partners may come by an agreement that several schools share.
    package var sharesAgreements = false

    /// How many of the next best plans are wanted.
    package var others = 2

    package init(from: Day) {
        self.from = from
    }
}
