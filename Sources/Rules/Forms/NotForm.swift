package import CEL
package import Diagnostics
package import YAML

/// Something does not hold.
package struct NotForm: RuleForm {
    package static let marks = ["not"]
    package static let documentation = "Something does not hold."

    package static let shape = MappingShape(
        "not",
        [.init("not", .form, "What must not hold.", isRequired: true)],
        example: "{not: {at-least: 1, of: partnerships, where: {status: lapsed}}}"
    )

    package let form: any RuleForm
    package let span: Span

    package var expression: Expression { .not(form.expression, at: span) }
    package var selection: Selection? { form.selection }

    /// None: what would have to go is for people to decide.
    package func remedies(in situation: Situation) -> [[Change]] { [] }

    package static func read(_ node: Node, with reader: inout FormReader) -> NotForm? {
        guard let mapping = reader.nodes.mapping(node, shape),
            let form = mapping["not"].flatMap({ reader.inner($0) })
        else { return nil }
        return NotForm(form: form, span: node.span)
    }
}
