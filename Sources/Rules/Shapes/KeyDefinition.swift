package import YAML

/// A key that a mapping may have: what it holds and what is said about it.
package struct KeyDefinition: Sendable {
    package let name: String
    package let shape: Shape

    /// What it is for, in a sentence or two.
    package let documentation: String
    package let isRequired: Bool

    /// How it may be written, where its name does not say that.
    package let example: String?

    package init(
        _ name: String,
        _ shape: Shape,
        _ documentation: String,
        isRequired: Bool = false,
        example: String? = nil
    ) {
        self.name = name
        self.shape = shape
        self.documentation = documentation
        self.isRequired = isRequired
        self.example = example
    }

    /// The same key, with how it may be written.
    func shown(by example: String?) -> KeyDefinition {
        .init(name, shape, documentation, isRequired: isRequired, example: example)
    }
}

/// A mapping of known keys.
package struct MappingShape: Sendable {
    /// What messages call it: "a rule".
    package let what: String
    package let keys: [KeyDefinition]

    /// How it may be written, where its keys do not say that.
    package let example: String?

    package init(_ what: String, _ keys: [KeyDefinition], example: String? = nil) {
        self.what = what
        self.keys = keys
        self.example = example
    }

    package var names: [String] { keys.map(\.name) }

    package subscript(name: String) -> KeyDefinition? { keys.first { $0.name == name } }
}

extension NodeReader {
    /// The mapping, with every key known to a shape.
    package mutating func mapping(_ node: Node, _ shape: MappingShape) -> Mapping? {
        mapping(node, keys: shape.names, of: shape.what, example: shape.example)
    }

    /// The mapping of a whole file, whose `format` must be the one wanted and every key known.
    package mutating func file(
        _ document: Node,
        format: String,
        _ shape: MappingShape
    ) -> Mapping? {
        file(document, format: format, keys: shape.names, of: shape.what)
    }
}
