package import Checking
package import Rules

/// A school as it would be: partners added or gone, on some day.
package struct Scenario: Sendable {
    package let additions: [Addition]
    package let removals: [Partnership]
    package let day: Day

    package init(additions: [Addition] = [], removals: [Partnership] = [], day: Day) {
        (self.additions, self.removals, self.day) = (additions, removals, day)
    }

    /// A copy of an inventory as it would be; none where a partner has no place in it.
    package func applied(to inventory: Inventory, by model: Model) -> Inventory? {
        let changed = Change.applied(additions.map(\.change), to: inventory.root, by: model)
        return changed.map { root in
            inventory.with(root: root.without(removals.map(\.path)))
        }
    }
}
