package import YAML

/// A key that a mapping may have: what it holds and what is said about it.
package struct KeyDefinition: Sendable {
    package let name: String
    package let shape: Shape

    /// What it is for, in a sentence or two.
    package let documentation: String
    package let isRequired: Bool

    package init(
        _ name: String,
        _ shape: Shape,
        _ documentation: String,
        isRequired: Bool = false
    ) {
        self.name = name
        self.shape = shape
        self.documentation = documentation
        self.isRequired = isRequired
    }
}

/// A mapping of known keys.
package struct MappingShape: Sendable {
    /// What messages call it: "a rule".
    package let what: String
    package let keys: [KeyDefinition]

    package init(_ what: String, _ keys: [KeyDefinition]) {
        self.what = what
        self.keys = keys
    }

    package var names: [String] { keys.map(\.name) }

    package subscript(name: String) -> KeyDefinition? { keys.first { $0.name == name } }
}

extension NodeReader {
    /// The mapping, with every key known to a shape.
    package mutating func mapping(_ node: Node, _ shape: MappingShape) -> Mapping? {
        mapping(node, keys: shape.names, of: shape.what)
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
