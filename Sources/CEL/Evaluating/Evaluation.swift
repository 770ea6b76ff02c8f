public import Diagnostics

/// What an expression gave.
public enum Evaluation: Sendable {
    /// A value.
    case value(Value)
    /// Nothing yet: fields that are not recorded would settle it.
    case unknown(Unknown)
    /// A fault that only running could show.
    indirect case error(EvaluationError)
}

/// A fault that only running could show, and the part of the expression that it comes from.
public struct EvaluationError: Sendable, Hashable {
    /// What is wrong.
    public let message: EvaluationMessage

    /// The part of the expression.
    public let span: Span

    /// Makes an error of its message and its place.
    public init(_ message: EvaluationMessage, at span: Span) {
        self.message = message
        self.span = span
    }
}
