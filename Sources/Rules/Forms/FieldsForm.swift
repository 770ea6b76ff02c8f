package import CEL
package import Diagnostics
package import YAML

/// Fields of the inventory itself, by their dotted paths, are as described.
package struct FieldsForm: RuleForm {
    package static let marks: [String] = []
    package static let documentation =
        "Fields of the inventory itself, by their dotted paths, are as described."

    /// None: its keys are the model's.
    package static let shape = MappingShape("conditions", [])

    package let filter: Filter
    package let span: Span

    package var expression: Expression { filter.expression(on: nil) }

    package var needed: Operand? {
        filter.tests.first { $0.comparison.keyword == "at-least" }?.operand
    }

    /// The fields that are compared.
    package var fields: [FieldReference] { filter.allTests.map(\.field) }

    package func remedies(in situation: Situation) -> [[Change]] {
        filter.changes(to: situation.root, in: situation)
    }

    package static func read(_ node: Node, with reader: inout FormReader) -> FieldsForm? {
        reader.filter(node, of: reader.model.root).map { FieldsForm(filter: $0, span: node.span) }
    }
}
