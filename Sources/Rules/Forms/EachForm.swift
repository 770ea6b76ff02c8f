package import CEL
package import Diagnostics
package import YAML

/// For each element of a list, under a name, something else holds.
package struct EachForm: RuleForm {
    package static let marks = ["each"]
    package static let keys = ["each", "as", "where", "has", "if-none"]

    let list: ListReference
    let name: String
    let filter: Filter?
    let wanted: any RuleForm
    let ifNone: Outcome
    package let span: Span

    package var expression: Expression {
        let body =
            filter == nil
            ? wanted.expression
            : Expression.or([.not(matches, at: span), wanted.expression], at: span)
        let all = Expression.comprehension(
            .all,
            over: list.expression,
            as: variable,
            body: body,
            at: span
        )
        return ifNone == .notMet ? .and([some, all], at: span) : all
    }

    package var emptiness: Emptiness? {
        guard ifNone == .unknown || ifNone == .notApplicable else { return nil }
        return Emptiness(expression: .not(some, at: span), outcome: ifNone)
    }

    package var selection: Selection? {
        Selection(
            list: list,
            variable: variable,
            matches: matches,
            satisfies: wanted.expression
        )
    }

    private var variable: String { name.asIdentifier }
    private var element: Expression { .identifier(variable, at: span) }

    private var matches: Expression {
        filter?.expression(on: element) ?? .literal(.bool(true), at: span)
    }

    private var some: Expression {
        .comprehension(.exists, over: list.expression, as: variable, body: matches, at: span)
    }

    package var sentence: String {
        let among = filter.map { " whose \($0.sentence)" } ?? ""
        return "for each \(name) of \(list.reference.name)\(among), \(wanted.sentence)"
    }

    /// Mends what is wanted, for every element for which it does not hold.
    package func remedies(in situation: Situation) -> [[Change]] {
        guard let elements = list.elements(in: situation.root) else { return [] }
        let failing = elements.filter {
            situation.holds(matches, of: $0, as: variable) != false
                && situation.holds(wanted.expression, of: $0, as: variable) != true
        }
        return [
            failing.flatMap { element in
                wanted.remedies(in: situation.binding(name, to: element))
                    .first { !$0.isEmpty } ?? []
            }
        ]
    }
}

extension EachForm {
    package static func read(_ node: Node, with reader: inout FormReader) -> EachForm? {
        guard let mapping = reader.nodes.mapping(node, keys: keys, of: "each"),
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
        return EachForm(
            list: list,
            name: name,
            filter: filter ?? nil,
            wanted: wanted,
            ifNone: ifNone,
            span: node.span
        )
    }
}
