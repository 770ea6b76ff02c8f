package import Rules

/// A partner who would close a gap, and why this one.
package struct Suggestion: Sendable {
    package let candidate: Candidate

    /// Those who are needed beside it, where one partner cannot close the gap.
    package let companions: [Candidate]

    /// What the inventory would say then: made to a copy, it closes the gap, and no part of it does.
    package let change: [Change]

    /// Other gaps that the same change closes.
    package let alsoCloses: [String]

    package var entry: DirectoryEntry { candidate.entry }

    /// From the school; none where either place is not known or nobody need go there.
    package var kilometres: Double? { candidate.kilometres }

    /// Reasons, the weightiest first, and then what to mind.
    package var why: [String] { candidate.why }
}
