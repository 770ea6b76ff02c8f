package import Diagnostics
package import Rules

/// What a pack finds in a school: one finding for each rule, and what to do about the gaps.
package struct CheckResult: Sendable {
    package let pack: Pack
    package let inventory: Inventory

    /// The day for which it holds.
    package let asOf: Day
    package let findings: [Finding]

    /// Not met, partly met and unknown, the most urgent first.
    package let gaps: [Gap]

    /// What to find out, in the order that makes findings known soonest.
    package let questions: [Question]

    /// Tries changes on a copy of the inventory.
    package let search: ChangeSearch

    /// Waivers and statements that expired, are not needed or fit nothing.
    package let notices: [Diagnostic]

    package var summary: Summary { Summary(findings) }
}

/// A finding that leaves something to do.
package struct Gap: Sendable {
    package let finding: Finding

    /// The place of its rule in the pack.
    package let place: Int

    /// Its place in the order of urgency, from one.
    package var priority: Int

    /// Ways in which the rule's form says that it closes, none of them tried; empty where it is not
    /// known whether there is a gap.
    package let ways: [[Change]]

    /// What would close it, no part of which could be left out; empty where no change is known.
    package let smallestChange: [Change]

    /// Other gaps that the same change closes, by rule.
    package let alsoCloses: [String]

    package var rule: Rule { finding.rule }
}
