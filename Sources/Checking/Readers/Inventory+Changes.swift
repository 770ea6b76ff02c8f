package import CEL

extension Inventory {
    /// The inventory as it would be with another record; what was written stays where it was.
    package func with(root: Record) -> Inventory {
        Inventory(
            root: root,
            document: document,
            asOf: asOf,
            statements: statements,
            waivers: waivers
        )
    }
}
