package import CEL
package import YAML

/// Reads single values as the model's types say; lists and records are the inventory's.
package struct ValueReader {
    package let model: Model
    package var nodes: NodeReader

    package init(model: Model, nodes: NodeReader = NodeReader()) {
        self.model = model
        self.nodes = nodes
    }

    /// The value of a node as a type; none where the log has been told why.
    package mutating func value(_ node: Node, as type: FieldType) -> Value? {
        switch type {
        case .text, .reference: nodes.text(node, type.inWords).map { .string($0) }
        case .yesNo: nodes.truth(node).map { .bool($0) }
        case .wholeNumber: nodes.wholeNumber(node).map { .int(Int64($0)) }
        case .number: nodes.number(node).map { .double($0) }
        case .date: date(node).map { .timestamp($0.timestamp) }
        case .period: period(node).map { .opaque($0) }
        case .word(let name): word(node, of: name).map { .string($0) }
        case .money, .place, .list, .record: wanted(type, node)
        }
    }

    package mutating func date(_ node: Node) -> Day? {
        if let day = node.scalar.flatMap({ Day($0.text) }) { return day }
        nodes.wanted("a date that exists, written year-month-day, such as 2026-11-20", node)
        return nil
    }

    private mutating func period(_ node: Node) -> Period? {
        if let period = node.scalar.flatMap({ Period($0.text) }) { return period }
        nodes.wanted("a period, such as 12 months or 14 days", node)
        return nil
    }

    private mutating func word(_ node: Node, of vocabulary: String) -> String? {
        nodes.word(
            node,
            of: model.vocabularies[vocabulary]?.names ?? [],
            "a word for \(vocabulary)"
        )
    }

    private mutating func wanted(_ type: FieldType, _ node: Node) -> Value? {
        nodes.wanted(type.inWords, node)
        return nil
    }
}
