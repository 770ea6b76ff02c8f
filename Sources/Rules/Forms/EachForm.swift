package import CEL
package import Diagnostics
package import YAML

/// For each element of a list, under a name, something else holds.
package struct EachForm: RuleForm {
    package static let marks = ["each"]
    package static let documentation =
        "For each element of a list, under a name of its own, something else holds."

    package static let shape = MappingShape(
        "each",
        [
            .init("each", .listPath, "The list to go through.", isRequired: true),
            .init(
                "as",
                .text,
                "A name for an element; what is asked may use it, as in $aim.id.",
                isRequired: true
            ),
            .init("where", .elementConditions, "Which of the elements are meant."),
            .init("has", .form, "What must hold for each of them.", isRequired: true),
            Quantified.ifNone,
        ],
        example: "{each: library.plan.aims, as: aim, if-none: not-met, "
            + "has: {at-least: 1, of: partnerships, where: {aims: {has: $aim.id}}}}"
    )

    package let scope: Quantified

    /// The name that the author gives an element.
    package let name: String
    package let wanted: any RuleForm

    package var span: Span { scope.span }
    package var expression: Expression { scope.all(wanted.expression) }
    package var emptiness: Emptiness? { scope.emptiness }
    package var selection: Selection? { scope.selection(wanted.expression) }

    /// Mends what is wanted, for every element for which it does not hold.
    package func remedies(in situation: Situation) -> [[Change]] {
        guard let meant = scope.meant(in: situation) else { return [] }
        let isWanted = situation.test(wanted.expression, of: scope.list, as: scope.variable)
        let failing = meant.filter { isWanted($0) != true }
        return RemedyChoices.together(
            failing.map { wanted.remedies(in: situation.binding(name, to: $0)) }
        )
    }
}

extension EachForm {
    package static func read(_ node: Node, with reader: inout FormReader) -> EachForm? {
        guard let mapping = reader.nodes.mapping(node, shape),
            let list = mapping["each"].flatMap({ reader.list($0) }),
            let nameNode = reader.nodes.required("as", in: mapping, at: node.span, of: "each"),
            let name = reader.newName(nameNode),
            let has = reader.nodes.required("has", in: mapping, at: node.span, of: "each"),
            let ifNone = reader.ifNone(in: mapping, at: node, of: "each")
        else { return nil }
        let filter = mapping["where"].map { reader.filter($0, of: list.record) }
        if let filter, filter == nil { return nil }
        let outer = reader.names
        reader.names[name] = list.record
        defer { reader.names = outer }
        guard let wanted = reader.inner(has) else { return nil }
        let scope = Quantified(
            list: list,
            filter: filter ?? nil,
            ifNone: ifNone,
            variable: name.asIdentifier,
            span: node.span
        )
        return EachForm(scope: scope, name: name, wanted: wanted)
    }
}
