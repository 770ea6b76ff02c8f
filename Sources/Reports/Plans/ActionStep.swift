package import Planning
package import Rules

/// One step of an action plan in words.
package struct ActionStep: Sendable {
    /// Its place in the plan, from one.
    package let number: Int
    package let what: String

    /// The actions of rules that it carries out, the main one first.
    package let actions: [String]

    /// The same but for what the step says itself, for people to read under it.
    package let advice: [String]

    /// Who does it: a role, never a name.
    package let who: String
    package let due: Day
    package let cost: PlanCost

    /// With whom it begins a partnership, where it does.
    package let partner: NewPartner?

    /// With which of its partners the school does it, or which kind of partner it has to find; none
    /// where it is with nobody or a new one that has a name.
    package let with: String?

    /// The titles of the rules whose gaps close with it.
    package let closes: [String]

    /// The titles of those that need it and close with a later step, each with the other steps.
    package let towards: [String]

    /// What starts it; none where a step before it has to be done first.
    package let start: String?

    /// What is said where the price is not known or paid by others too.
    package let priceNote: String?

    /// What to record when it is done.
    package let record: [String]

    /// The same in one sentence.
    let fullRecord: String?

    /// The same without what every new partnership of the plan records.
    let shortRecord: String?

    /// What it costs in money, or that the price is to be asked for.
    var money: String { priceNote ?? cost.pence.asPounds }

    /// What it is known by, whenever it is done.
    let key: String

    /// How long the start takes: half an hour for a letter, whatever comes of it.
    var startHours: Double { partner?.entry == nil ? cost.hours : min(cost.hours, 0.5) }
}
