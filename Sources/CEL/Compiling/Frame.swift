/// The values at hand while a plan runs: variables, then the names that macros give.
struct Frame {
    let variables: [Value?]
    var locals: [Value]

    /// Steps left before the work limit.
    var work: Int
}

/// One part of a plan: what it gives, from the values at hand.
typealias Step = @Sendable (inout Frame) -> Evaluation

/// A checked part of an expression: its type and how to run it.
struct Part {
    let type: Type
    let step: Step
}
