/// An expression that is checked and ready to run, from any thread and any number of times.
public struct Program: Sendable {
    /// What it gives.
    public let resultType: Type

    /// The expression that it runs.
    public let expression: Expression

    let step: Step
    let localCount: Int
    let work: Int

    /// Runs it.
    ///
    /// - Parameter activation: the values of the environment's variables.
    /// - Returns: a value, the fields that would settle it, or an error with its place.
    public func evaluate(_ activation: Activation) -> Evaluation {
        let locals = [Value](repeating: .null, count: localCount)
        var frame = Frame(variables: activation.slots, locals: locals, work: work)
        return step(&frame)
    }
}
