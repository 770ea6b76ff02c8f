/// A school in the store.
package struct KeptSchool: Sendable, Equatable {
    /// The identifier that its nation gives it; its name where it has none.
    package let identifier: String
    package let name: String

    /// How many versions of its inventory there are.
    package let inventories: Int
    package let audits: Int

    /// The day of its last audit, such as `2026-11-20`.
    package let lastAudit: String?
}
