public import Diagnostics

/// A value of a YAML document, with the place where it was written.
public struct Node: Sendable, Hashable {
    /// What it is and holds.
    ///
    /// It is held behind one reference, so that passing a node on costs little however much it holds.
    public indirect enum Content: Sendable, Hashable {
        /// A text, a number, a word: what it means is for the reader's model to say.
        case scalar(Scalar)
        /// A list.
        case sequence([Node])
        /// Keys and their values.
        case mapping(Mapping)
    }

    /// What it is and holds.
    public let content: Content

    /// Where it was written, quotes, brackets and block indicators included.
    public let span: Span

    /// Makes a node of its content and its place.
    public init(_ content: Content, at span: Span) {
        self.content = content
        self.span = span
    }
}

extension Node {
    /// The scalar, where it is one.
    public var scalar: Scalar? {
        if case .scalar(let scalar) = content { scalar } else { nil }
    }

    /// The elements, where it is a sequence.
    public var elements: [Node]? {
        if case .sequence(let elements) = content { elements } else { nil }
    }

    /// The mapping, where it is one.
    public var mapping: Mapping? {
        if case .mapping(let mapping) = content { mapping } else { nil }
    }
}
