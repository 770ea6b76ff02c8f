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
        guard let slot = root.type.slot(of: "as_of") else { return root }
        var slots = root.slots
        slots[slot] = .timestamp(day.timestamp)
        return Record(root.type, slots: slots, path: root.path)
    }
}
