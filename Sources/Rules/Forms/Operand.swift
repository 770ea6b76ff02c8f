package import CEL
package import Diagnostics

/// What a field is compared with.
package enum Operand: Sendable {
    /// A value written in the rule.
    case value(Value, text: String, Span)
    case parameter(Parameter, Span)
    /// A field of the element that an outer form goes through: `$aim.id`.
    case element(name: String, FieldReference)
    /// Several values written in the rule.
    case list([Operand], Span)
    /// The day that the inventory describes.
    case asOf(Span)

    /// What the operand is in an expression.
    var expression: Expression {
        switch self {
        case .value(let value, let text, let span): Self.literal(value, text, at: span)
        case .parameter(let parameter, let span):
            .identifier(parameter.identifier, at: span)
        case .element(let name, let field):
            field.expression(on: .identifier(name.asIdentifier, at: field.span))
        case .list(let operands, let span): .list(operands.map(\.expression), at: span)
        case .asOf(let span): .identifier("as_of", at: span)
        }
    }

    static func literal(_ value: Value, _ text: String, at span: Span) -> Expression {
        switch value {
        case .bool(let truth): .literal(.bool(truth), at: span)
        case .int(let number): .literal(.int(number), at: span)
        case .double(let number): .literal(.double(number), at: span)
        case .timestamp:
            .call("timestamp", [.literal(.string("\(text)T00:00:00Z"), at: span)], at: span)
        default: .literal(.string(text), at: span)
        }
    }

    /// How a message says it.
    package var inWords: String {
        switch self {
        case .value(_, let text, _): text
        case .parameter(let parameter, _): parameter.text
        case .element(let name, let field): "the \(name)'s \(field.name)"
        case .list(let operands, _): operands.map(\.inWords).joined(separator: " or ")
        case .asOf: "the day of the check"
        }
    }

    /// The value in a situation.
    func value(in situation: Situation) -> Value? {
        switch self {
        case .value(let value, _, _): value
        case .parameter(let parameter, _): parameter.value
        case .element(let name, let field):
            situation.element(name).flatMap { field.value(in: $0) }
        case .list(let operands, _):
            .list(operands.compactMap { $0.value(in: situation) })
        case .asOf: .timestamp(situation.asOf.timestamp)
        }
    }
}
