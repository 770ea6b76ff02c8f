/// A macro that goes through the elements of a list or the keys of a map.
public struct Comprehension: Sendable, Hashable {
    /// What is asked of the elements.
    public indirect enum Kind: Sendable, Hashable {
        /// Whether one or more satisfy the body.
        case exists
        /// Whether all satisfy the body.
        case all
        /// Whether exactly one satisfies the body.
        case existsOne
        /// Those that satisfy the body.
        case filter
        /// The body for each; for those that satisfy the condition, where there is one.
        case map(where: Expression?)
        /// As `map`, with index and element, or key and value.
        case transformList(where: Expression?)
        /// A map of the same keys to the body.
        case transformMap(where: Expression?)
        /// A map of the entries that the body makes, one a round.
        case transformMapEntry(where: Expression?)
        /// Whether at least so many satisfy the body.
        case atLeast(Expression)
        /// The elements in the order of the body.
        case sortBy
    }

    /// What is asked.
    public let kind: Kind

    /// What is gone through.
    public let range: Expression

    /// The name of the element or key; of the index or key where there are two names.
    public let variable: String

    /// The name of the element or value, where there are two names.
    public let second: String?

    /// What is asked or made of each.
    public let body: Expression

    /// Makes a comprehension of its parts.
    public init(
        _ kind: Kind,
        over range: Expression,
        as variable: String,
        _ second: String? = nil,
        body: Expression
    ) {
        self.kind = kind
        self.range = range
        self.variable = variable
        self.second = second
        self.body = body
    }
}

/// A macro that gives a value a name in its body.
public struct Binding: Sendable, Hashable {
    /// What is bound.
    public enum Kind: Sendable, Hashable {
        /// The value: `cel.bind(name, value, body)`.
        case bind
        /// What an optional holds: `value.optMap(name, body)`.
        case optionalMap
        /// What an optional holds, where the body is an optional: `value.optFlatMap(name, body)`.
        case optionalFlatMap
    }

    /// What is bound.
    public let kind: Kind

    /// The name.
    public let name: String

    /// The value.
    public let value: Expression

    /// Where the name holds.
    public let body: Expression

    /// Makes a binding of its parts.
    public init(_ kind: Kind, _ name: String, to value: Expression, in body: Expression) {
        self.kind = kind
        self.name = name
        self.value = value
        self.body = body
    }
}
