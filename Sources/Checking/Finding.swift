package import CEL
package import Diagnostics
package import Rules

/// What one rule found in one school, and why.
package struct Finding: Sendable {
    package let rule: Rule
    package let outcome: Outcome

    /// Of a graded rule: the level that is reached for certain.
    package let level: String?

    /// One sentence with its figures.
    package let message: String
    package let because: Reason

    /// The part of the inventory that decided it.
    package let at: Span
}

/// What a finding rests on.
package struct Reason: Sendable {
    /// Records or fields looked at.
    package var lookedAt = 0

    /// How many of them were as described.
    package var matched = 0

    /// Those that count for it.
    package var evidence: [Item] = []

    /// Those that stand against it.
    package var failing: [Item] = []

    /// Fields that are not recorded and would settle it.
    package var missing: [FieldPath] = []

    /// A record or field of the inventory.
    package struct Item: Sendable, Hashable {
        package let path: FieldPath

        /// What people call it.
        package let name: String
        package let id: String?
    }
}
