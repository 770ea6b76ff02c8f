package import CEL
package import Diagnostics
package import YAML

/// One or more of several things hold.
package struct AnyOfForm: RuleForm {
    package static let marks = ["any-of"]
    package static let documentation = "One or more of several things hold."

    package static let shape = MappingShape(
        "any-of",
        [.init("any-of", .list(.form), "What may hold; one of it is enough.", isRequired: true)],
        example: "{any-of: [{school.phase: primary}, {school.sixth-form: yes}]}"
    )

    package let forms: [any RuleForm]
    package let span: Span

    package var expression: Expression { .or(forms.map(\.expression), at: span) }
    package var selection: Selection? { forms.compactMap(\.selection).first }
    package var needed: Operand? { forms.compactMap(\.needed).first }

    /// What any one of them needs.
    package func remedies(in situation: Situation) -> [[Change]] {
        forms.flatMap { $0.remedies(in: situation) }
    }

    package static func read(_ node: Node, with reader: inout FormReader) -> AnyOfForm? {
        reader.inner(of: "any-of", node).map { AnyOfForm(forms: $0, span: node.span) }
    }
}
