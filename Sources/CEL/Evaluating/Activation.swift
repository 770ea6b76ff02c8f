/// The values of an environment's variables for one evaluation.
///
/// A variable without a value is unknown, with its label as the path.
public struct Activation: Sendable {
    /// The values, in the order of the environment's variables.
    public var slots: [Value?]

    /// Makes an activation of one value, or none, for each variable in order.
    public init(slots: [Value?]) {
        self.slots = slots
    }

    /// Makes an activation of values by name; names that are not declared are left out.
    public init(_ environment: Environment, _ values: [String: Value] = [:]) {
        self.slots = environment.variables.map { values[$0.name] }
    }
}
