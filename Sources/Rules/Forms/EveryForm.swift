package import CEL
package import Diagnostics
package import YAML

/// Every element of a list that is as described satisfies something more.
package struct EveryForm: RuleForm {
    package static let marks = ["every"]
    package static let documentation =
        "Every element of a list that is as described satisfies something more."

    package static let shape = MappingShape(
        "every",
        [
            .init("every", .listPath, "The list to go through.", isRequired: true),
            .init("where", .elementConditions, "Which of the elements are meant."),
            .init("has", .elementConditions, "What each of them must be like.", isRequired: true),
            Quantified.ifNone,
        ],
        example: "{every: partnerships, where: {status: active}, "
            + "has: {next-review: present}, if-none: not-applicable}"
    )

    package let scope: Quantified
    package let wanted: Filter

    package var span: Span { scope.span }
    package var expression: Expression { scope.all(wantedExpression) }
    package var emptiness: Emptiness? { scope.emptiness }
    package var selection: Selection? { scope.selection(wantedExpression) }

    private var wantedExpression: Expression { wanted.expression(on: scope.element) }

    /// Mends every element that is meant and is not as it should be.
    package func remedies(in situation: Situation) -> [[Change]] {
        guard let meant = scope.meant(in: situation) else { return [] }
        guard !meant.isEmpty else { return [[addition(in: situation)]] }
        let isWanted = situation.test(wantedExpression, of: scope.list, as: scope.variable)
        let failing = meant.filter { isWanted($0) != true }
        return [failing.flatMap { wanted.changes(to: $0, in: situation).first ?? [] }]
    }

    /// A new element that is meant and is as it should be.
    private func addition(in situation: Situation) -> Change {
        let meant = scope.filter?.settings(for: nil, in: situation).first ?? []
        let settings = wanted.settings(for: nil, in: situation).first ?? []
        return .add(to: scope.list.path, fields: meant + settings)
    }
}

extension EveryForm {
    package static func read(_ node: Node, with reader: inout FormReader) -> EveryForm? {
        guard let mapping = reader.nodes.mapping(node, shape),
            let list = mapping["every"].flatMap({ reader.list($0) }),
            let has = reader.nodes.required("has", in: mapping, at: node.span, of: "every"),
            let wanted = reader.filter(has, of: list.record),
            let ifNone = reader.ifNone(in: mapping, at: node, of: "every")
        else { return nil }
        let filter = mapping["where"].map { reader.filter($0, of: list.record) }
        if let filter, filter == nil { return nil }
        let scope = Quantified(
            list: list,
            filter: filter ?? nil,
            ifNone: ifNone,
            variable: reader.variable(for: list),
            span: node.span
        )
        return EveryForm(scope: scope, wanted: wanted)
    }
}
