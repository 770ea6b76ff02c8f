package import CEL
package import Diagnostics
package import YAML

/// Every element of a list that is as described satisfies something more.
package struct EveryForm: RuleForm {
    package static let marks = ["every"]
    package static let keys = ["every", "where", "has", "if-none"]

    let list: ListReference
    let filter: Filter?
    let wanted: Filter
    let ifNone: Outcome
    let variable: String
    package let span: Span

    package var expression: Expression {
        let body = Expression.or(
            [.not(matches, at: span), wanted.expression(on: element)],
            at: span
        )
        let all = Expression.comprehension(
            .all,
            over: list.expression,
            as: variable,
            body: filter == nil ? wanted.expression(on: element) : body,
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
            satisfies: wanted.expression(on: element)
        )
    }

    private var element: Expression { .identifier(variable, at: span) }

    private var matches: Expression {
        filter?.expression(on: element) ?? .literal(.bool(true), at: span)
    }

    /// Whether there is anything to go through.
    private var some: Expression {
        .comprehension(.exists, over: list.expression, as: variable, body: matches, at: span)
    }

    package var sentence: String {
        let among = filter.map { " whose \($0.sentence)" } ?? ""
        return "for each of \(list.reference.name)\(among), \(wanted.sentence)"
    }

    /// Mends every element that is meant and is not as it should be.
    package func remedies(in situation: Situation) -> [[Change]] {
        guard let elements = list.elements(in: situation.root) else { return [] }
        let meant = elements.filter { situation.holds(matches, of: $0, as: variable) != false }
        let failing = meant.filter {
            situation.holds(wanted.expression(on: element), of: $0, as: variable) != true
        }
        let mended = failing.flatMap { wanted.changes(to: $0, in: situation).first ?? [] }
        guard meant.isEmpty else { return [mended] }
        let settings =
            (filter?.settings(for: nil, in: situation).first ?? [])
            + (wanted.settings(for: nil, in: situation).first ?? [])
        return [[.add(to: list.path, fields: settings)]]
    }
}

extension EveryForm {
    package static func read(_ node: Node, with reader: inout FormReader) -> EveryForm? {
        guard let mapping = reader.nodes.mapping(node, keys: keys, of: "every"),
            let list = mapping["every"].flatMap({ reader.list($0) }),
            let has = reader.nodes.required("has", in: mapping, at: node.span, of: "every"),
            let wanted = reader.filter(has, of: list.record),
            let ifNone = reader.ifNone(in: mapping, at: node, of: "every")
        else { return nil }
        let filter = mapping["where"].map { reader.filter($0, of: list.record) }
        if let filter, filter == nil { return nil }
        return EveryForm(
            list: list,
            filter: filter ?? nil,
            wanted: wanted,
            ifNone: ifNone,
            variable: reader.variable(for: list),
            span: node.span
        )
    }
}
