/// What money, time and travel are worth against each other: the pounds that each stands for.
package struct PlanWeights: Sendable, Hashable {
    /// Pounds for a pound.
    package var money = 1.0

    /// Pounds for an hour.
    ///
    /// Our choice: about what an hour of a school librarian's time costs.
    package var hours = 16.0

    /// Pounds for a kilometre, there and back: twice 28p, HMRC's approved 45p a mile.
    package var kilometres = 0.56

    package init() {}

    /// A cost in pounds.
    package func total(_ cost: PlanCost) -> Double {
        money * Double(cost.pence) / 100 + hours * cost.hours + kilometres * cost.kilometres
    }
}
