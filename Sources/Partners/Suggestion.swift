/// A partner who could close a gap, and why this one.
package struct Suggestion: Sendable {
    package let entry: DirectoryEntry

    /// From the school; none where either place is not known or the partner is not a place.
    package let kilometres: Double?

    /// Reasons, the weightiest first.
    package let why: [String]

    /// Other gaps that the same partner would close.
    package let alsoCloses: [String]
}
