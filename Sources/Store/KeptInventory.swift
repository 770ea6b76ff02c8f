/// A version of a school's inventory.
package struct KeptInventory: Sendable, Equatable {
    /// From one; a version is kept where the inventory changed.
    package let version: Int

    /// The day of the audit that it was kept for, such as `2026-11-20`.
    package let day: String

    /// When it was kept, in UTC.
    package let keptAt: String

    /// As it was written.
    package let text: String
}
