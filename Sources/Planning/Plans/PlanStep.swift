package import Rules

/// One thing to do.
package struct PlanStep: Sendable {
    /// What is done.
    package enum Deed: Sendable {
        /// A new partnership begins.
        case begin(NewPartner)
        /// A rule's own action is carried out on partnerships that are there, or in the school.
        case act(Rule)
    }

    package let deed: Deed

    /// What the inventory records when it is done.
    package let changes: [Change]

    /// The gaps that close only with it, by rule; each gap is named at the last step that it needs.
    package let closes: [String]

    /// The gaps that need it and close with a later step.
    package let towards: [Toward]

    /// A gap that a step works towards.
    package struct Toward: Sendable, Hashable {
        package let rule: String

        /// The other steps that it needs, counted from one.
        package let with: [Int]

        package init(rule: String, with: [Int]) {
            (self.rule, self.with) = (rule, with)
        }
    }

    /// The actions of rules that it carries out, the first being the main one.
    package let actions: [Rule]
    package let cost: PlanCost

    /// The day by which it should be done.
    package let due: Day

    package init(
        _ deed: Deed,
        changes: [Change],
        closes: [String],
        towards: [Toward] = [],
        actions: [Rule],
        cost: PlanCost,
        due: Day
    ) {
        (self.deed, self.changes) = (deed, changes)
        (self.closes, self.towards) = (closes, towards)
        (self.actions, self.cost, self.due) = (actions, cost, due)
    }
}
