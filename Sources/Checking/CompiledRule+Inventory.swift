package import CEL
package import Rules

extension CompiledRule {
    /// What the rule says of an inventory on a day, before statements and waivers.
    package func verdict(of inventory: Inventory, on day: Day) -> Verdict {
        verdict(Activation(slots: inventory.root(on: day).slots))
    }
}

extension Inventory {
    /// The root with a day in place of the inventory's own.
    package func root(on day: Day) -> Record {
        let path = FieldPath([.field("as-of")])
        let change = Change.set(path, .timestamp(day.timestamp), .date)
        return Change.applied([change], to: root) ?? root
    }
}
