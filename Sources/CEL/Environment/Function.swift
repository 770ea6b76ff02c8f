/// A function that expressions may call, with all that is said about it in one place.
public struct Function: Sendable {
    /// The name: `size`, or `math.greatest` where it is called through a namespace.
    public let name: String

    /// The forms that it has.
    public let overloads: [Overload]

    /// What it does, for the reference: one sentence, then more if need be.
    public let documentation: String

    /// Expressions with their results; a test runs them.
    public let examples: [Example]

    /// One use of a function.
    public struct Example: Sendable, Hashable {
        /// The expression.
        public let expression: String

        /// What it gives, as an expression; `error` where it must fail.
        public let result: String

        /// Makes an example of an expression and its result.
        public init(_ expression: String, _ result: String) {
            self.expression = expression
            self.result = result
        }
    }

    /// Makes a function of its forms, its documentation and its examples.
    public init(
        _ name: String,
        _ documentation: String = "",
        examples: [Example] = [],
        overloads: [Overload]
    ) {
        self.name = name
        self.documentation = documentation
        self.examples = examples
        self.overloads = overloads
    }
}

/// What a function gave: a value, or why there is none.
public enum FunctionResult: Sendable {
    /// A value.
    case value(Value)
    /// Why there is none; the place is that of the call.
    case error(EvaluationMessage)
    /// The arguments are of other types than this form takes.
    case noOverload
}

/// One form of a function: what it takes, what it gives and how.
public struct Overload: Sendable {
    /// How the result is worked out.
    public enum Body: Sendable {
        /// Of one argument.
        case unary(@Sendable (Value) -> FunctionResult)
        /// Of two arguments.
        case binary(@Sendable (Value, Value) -> FunctionResult)
        /// Of any number.
        case variadic(@Sendable ([Value]) -> FunctionResult)
        /// Of any number, one of which, at an index, takes work that need be done only once where
        /// it is a constant, such as reading a pattern.
        case prepared(Int, @Sendable (Value) -> @Sendable ([Value]) -> FunctionResult)
        /// Declared, so that expressions check, and not to be run.
        case none
    }

    /// Its name among all forms of all functions.
    public let id: String

    /// The types that it takes, a member's target first.
    public let parameters: [Type]

    /// The type that it gives.
    public let result: Type

    /// Whether it is called on a target: `a.f(b)`.
    public let isMember: Bool

    /// How the result is worked out; an unknown or an error among the arguments is passed on.
    public let body: Body

    /// What it asks, where many evaluations can be asked at once.
    public let columns: ColumnMeaning?

    /// What a function can ask that columns answer as they are.
    public enum ColumnMeaning: Sendable {
        /// Whether a value is more than nothing: no null, no empty text or list, and no record of
        /// nothing, to which noes count too.
        case presence
    }

    /// Makes a form of a function.
    public init(
        _ id: String,
        _ parameters: [Type],
        _ result: Type,
        isMember: Bool = false,
        columns: ColumnMeaning? = nil,
        body: Body
    ) {
        self.columns = columns
        self.id = id
        self.parameters = parameters
        self.result = result
        self.isMember = isMember
        self.body = body
    }
}
