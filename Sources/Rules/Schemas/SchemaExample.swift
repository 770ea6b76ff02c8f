import YAML

/// An example of a model, as JSON has it.
struct SchemaExample: Sendable, Encodable {
    private let node: Node

    init(_ node: Node) {
        self.node = node
    }

    func encode(to encoder: any Encoder) throws {
        switch node.content {
        case .scalar(let scalar): try encode(scalar, to: encoder)
        case .sequence(let elements): try elements.map(SchemaExample.init).encode(to: encoder)
        case .mapping(let mapping):
            let values = mapping.entries.map { ($0.name, SchemaExample($0.value)) }
            try Dictionary(values, uniquingKeysWith: { first, _ in first }).encode(to: encoder)
        }
    }

    private func encode(_ scalar: Scalar, to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if scalar.isNull {
            try container.encodeNil()
        } else if let truth = scalar.bool {
            try container.encode(truth)
        } else if let number = scalar.integer {
            try container.encode(number)
        } else if let number = scalar.double, number.isFinite {
            try container.encode(number)
        } else {
            try container.encode(scalar.text)
        }
    }
}
