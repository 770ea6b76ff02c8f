public import Diagnostics

extension Expression {
    /// A value written out.
    public static func literal(_ literal: Literal, at span: Span) -> Expression {
        Expression(.literal(literal), at: span)
    }

    /// A name.
    public static func identifier(_ name: String, at span: Span) -> Expression {
        Expression(.identifier(name), at: span)
    }

    /// A field of a value.
    public static func select(
        _ operand: Expression,
        _ field: String,
        mode: Selection.Mode = .value,
        at span: Span
    ) -> Expression {
        Expression(.select(operand, Selection(field, mode: mode)), at: span)
    }

    /// Whether a field is there: `has(operand.field)`.
    public static func has(_ operand: Expression, _ field: String, at span: Span) -> Expression {
        select(operand, field, mode: .presence, at: span)
    }

    /// A function called by its name.
    public static func call(
        _ function: String,
        _ arguments: [Expression],
        at span: Span
    ) -> Expression {
        Expression(.call(Call(function, arguments)), at: span)
    }

    /// An operator with its operands.
    public static func call(
        _ operation: Operator,
        _ operands: [Expression],
        at span: Span
    ) -> Expression {
        call(operation.rawValue, operands, at: span)
    }

    /// A function called on a target.
    public static func member(
        _ target: Expression,
        _ function: String,
        _ arguments: [Expression] = [],
        at span: Span
    ) -> Expression {
        Expression(.call(Call(function, on: target, arguments)), at: span)
    }

    /// A list of elements.
    public static func list(_ elements: [Expression], at span: Span) -> Expression {
        Expression(.list(elements.map { Element($0) }), at: span)
    }

    /// A macro over a list or a map.
    public static func comprehension(
        _ kind: Comprehension.Kind,
        over range: Expression,
        as variable: String,
        body: Expression,
        at span: Span
    ) -> Expression {
        let parts = Comprehension(kind, over: range, as: variable, body: body)
        return Expression(.comprehension(parts), at: span)
    }

    /// A value with a name: `cel.bind(name, value, body)`.
    public static func bind(
        _ name: String,
        to value: Expression,
        in body: Expression,
        at span: Span
    ) -> Expression {
        Expression(.binding(Binding(.bind, name, to: value, in: body)), at: span)
    }

    /// Whether all hold; true of none, and the one alone of one.
    ///
    /// As in text, `(a && b) && c` is `a && b && c`.
    public static func and(_ operands: [Expression], at span: Span) -> Expression {
        joined(.and, operands, ofNone: true, at: span)
    }

    /// Whether one or more hold; false of none, and the one alone of one.
    public static func or(_ operands: [Expression], at span: Span) -> Expression {
        joined(.or, operands, ofNone: false, at: span)
    }

    /// Whether another does not hold.
    public static func not(_ operand: Expression, at span: Span) -> Expression {
        call(.not, [operand], at: span)
    }

    /// The second where the first holds, else the third.
    public static func conditional(
        _ condition: Expression,
        _ yes: Expression,
        _ no: Expression,
        at span: Span
    ) -> Expression {
        call(.conditional, [condition, yes, no], at: span)
    }

    private static func joined(
        _ operation: Operator,
        _ operands: [Expression],
        ofNone: Bool,
        at span: Span
    ) -> Expression {
        guard let first = operands.first else { return literal(.bool(ofNone), at: span) }
        guard operands.count > 1 else { return first }
        guard first.operation == operation, case .call(let inner) = first.kind else {
            return call(operation, operands, at: span)
        }
        return call(operation, inner.arguments + operands.dropFirst(), at: span)
    }
}
