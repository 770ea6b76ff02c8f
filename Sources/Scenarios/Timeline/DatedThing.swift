package import CEL
package import Rules

/// A date in an inventory and what it is the date of.
package struct DatedThing: Sendable, Hashable {
    package let day: Day

    /// What people call it, to stand after "the": `renewal date`, `last day of the waiver`.
    package let what: String

    /// Whose it is: a partner, a piece of evidence, the rule of a waiver; none of the school itself.
    package let owner: String?

    /// The partner that it belongs to, at whatever depth; none where it belongs to none.
    package let partner: String?

    /// Where it is recorded.
    package let path: FieldPath

    /// `renewal date of School Library Association`.
    package var name: String { owner.map { "\(what) of \($0)" } ?? what }
}
