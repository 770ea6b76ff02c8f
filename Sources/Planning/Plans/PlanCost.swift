/// What a plan, or a step of one, asks of a school.
package struct PlanCost: Sendable, Hashable {
    /// Money in the first year, in pence.
    package var pence = 0

    /// Hours of the librarian's time.
    package var hours = 0.0

    /// The way to each new partner that is a place to go to, one way, added up.
    package var kilometres = 0.0

    package init(pence: Int = 0, hours: Double = 0, kilometres: Double = 0) {
        (self.pence, self.hours, self.kilometres) = (pence, hours, kilometres)
    }

    package static func + (left: PlanCost, right: PlanCost) -> PlanCost {
        PlanCost(
            pence: left.pence + right.pence,
            hours: left.hours + right.hours,
            kilometres: left.kilometres + right.kilometres
        )
    }
}
