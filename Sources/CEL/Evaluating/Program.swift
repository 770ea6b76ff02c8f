/// An expression that is checked and ready to run, from any thread and any number of times.
public struct Program: Sendable {
    /// What it gives.
    public let resultType: Type

    /// The expression that it runs.
    public let expression: Expression

    /// Runs it.
    public func evaluate(_ activation: Activation) -> Evaluation {
        .unknown(Unknown([]))
    }
}
