/// A name that expressions may use.
public struct Variable: Sendable {
    /// The name that expressions use; dots make it a qualified one.
    public let name: String

    /// The name that authors know it by; it stands in paths.
    public let label: String

    /// What it holds.
    public let type: Type

    /// Its value, where every evaluation has the same; it is built into the plan.
    public let constant: Value?

    /// Makes a variable; its label is its name unless another is given.
    public init(_ name: String, label: String? = nil, type: Type, constant: Value? = nil) {
        self.name = name
        self.label = label ?? name
        self.type = type
        self.constant = constant
    }
}
