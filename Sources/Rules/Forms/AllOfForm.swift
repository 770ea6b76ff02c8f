package import CEL
package import Diagnostics
package import YAML

/// All of several things hold.
package struct AllOfForm: RuleForm {
    package static let marks = ["all-of"]
    package static let documentation = "All of several things hold."

    package static let shape = MappingShape(
        "all-of",
        [.init("all-of", .list(.form), "What must hold, all of it.", isRequired: true)],
        example: "{all-of: [{library.plan.in-school-plan: yes}, {school.pupils: present}]}"
    )

    package let forms: [any RuleForm]
    package let span: Span

    package var expression: Expression { .and(forms.map(\.expression), at: span) }
    package var selection: Selection? { forms.compactMap(\.selection).first }
    package var needed: Operand? { forms.compactMap(\.needed).first }

    /// What each of them needs, together.
    package func remedies(in situation: Situation) -> [[Change]] {
        RemedyChoices.together(forms.map { $0.remedies(in: situation) })
    }

    package static func read(_ node: Node, with reader: inout FormReader) -> AllOfForm? {
        reader.inner(of: "all-of", node).map { AllOfForm(forms: $0, span: node.span) }
    }
}
