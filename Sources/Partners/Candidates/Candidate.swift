/// A partner whom a school could ask, and why this one.
package struct Candidate: Sendable {
    package let entry: DirectoryEntry

    /// How far away it is; none where either place is not known or nobody need go there.
    package let kilometres: Double?

    /// Reasons for it, the weightiest first, and then what to mind.
    package let reasons: [Reason]

    /// The reasons as people read them.
    package var why: [String] { reasons.map(\.text) }
}
