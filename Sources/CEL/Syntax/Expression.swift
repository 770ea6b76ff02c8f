public import Diagnostics

/// An expression as it was written or built, each part with its place.
///
/// Two expressions are equal where they say the same, wherever they stand.
public struct Expression: Sendable {
    /// What an expression is.
    public indirect enum Kind: Sendable, Hashable {
        /// A value written out.
        case literal(Literal)
        /// A name; a leading dot makes it one from the root.
        case identifier(String)
        /// A field, `e.name` or `e.?name`.
        case select(Expression, Selection)
        /// A function or an operator.
        case call(Call)
        /// `[a, b]`.
        case list([Element])
        /// `{a: b}`.
        case map([Entry])
        /// A macro that goes through a list or the keys of a map.
        case comprehension(Comprehension)
        /// A macro that gives a value a name.
        case binding(Binding)
        /// `cel.block([a, b], result)`: values that later ones and the result use by number.
        case block([Expression], result: Expression)
    }

    /// What it is.
    public let kind: Kind

    /// Where it was written.
    public let span: Span

    /// How many levels it has, itself included.
    public let depth: Int

    /// Makes an expression of what it is and where it was written.
    public init(_ kind: Kind, at span: Span) {
        self.kind = kind
        self.span = span
        self.depth = 1 + (Self.children(of: kind).lazy.map(\.depth).max() ?? 0)
    }
}

extension Expression: Hashable {
    public static func == (left: Expression, right: Expression) -> Bool { left.kind == right.kind }
    public func hash(into hasher: inout Hasher) { hasher.combine(kind) }
}

extension Expression {
    /// How a field is read.
    public struct Selection: Sendable, Hashable {
        /// What of the field is wanted.
        public enum Mode: Sendable, Hashable {
            /// Its value: `e.name`.
            case value
            /// Its value if it is there: `e.?name`.
            case optional
            /// Whether it is there: `has(e.name)`.
            case presence
        }

        /// The name of the field.
        public let field: String

        /// What of the field is wanted.
        public let mode: Mode

        /// Makes a selection of a field and what of it is wanted.
        public init(_ field: String, mode: Mode = .value) {
            self.field = field
            self.mode = mode
        }
    }

    /// A function called by name, as a member of a target or not.
    ///
    /// `_&&_` and `_||_` take two arguments or more.
    public struct Call: Sendable, Hashable {
        /// The name, such as `size` or `_==_`.
        public let function: String

        /// What stands before the dot.
        public let target: Expression?

        /// What stands between the parentheses.
        public let arguments: [Expression]

        /// Makes a call of a function, perhaps on a target, with its arguments.
        public init(_ function: String, on target: Expression? = nil, _ arguments: [Expression]) {
            self.function = function
            self.target = target
            self.arguments = arguments
        }
    }

    /// An element of a list; with `?` it is left out where the optional is empty.
    public struct Element: Sendable, Hashable {
        /// The element.
        public let value: Expression

        /// Whether it is written with `?`.
        public let isOptional: Bool

        /// Makes an element.
        public init(_ value: Expression, isOptional: Bool = false) {
            self.value = value
            self.isOptional = isOptional
        }
    }

    /// A key and a value of a map; with `?` they are left out where the optional is empty.
    public struct Entry: Sendable, Hashable {
        /// The key.
        public let key: Expression

        /// The value.
        public let value: Expression

        /// Whether it is written with `?`.
        public let isOptional: Bool

        /// Makes an entry.
        public init(_ key: Expression, _ value: Expression, isOptional: Bool = false) {
            self.key = key
            self.value = value
            self.isOptional = isOptional
        }
    }
}
