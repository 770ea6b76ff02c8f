/// A partner who could close a gap, and why this one.
package struct Suggestion: Sendable {
    package let candidate: Candidate

    /// Other gaps that the same partner would close.
    package let alsoCloses: [String]

    package var entry: DirectoryEntry { candidate.entry }

    /// From the school; none where either place is not known or nobody need go there.
    package var kilometres: Double? { candidate.kilometres }

    /// Reasons, the weightiest first, and then what to mind.
    package var why: [String] { candidate.reasons.map(\.text) }
}
