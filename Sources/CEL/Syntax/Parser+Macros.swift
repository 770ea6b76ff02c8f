import Diagnostics

extension Parser {
    /// The macro that a call on a range is; none where it is a plain call.
    mutating func macro(
        _ name: String, on range: Expression, _ arguments: [Expression], at span: Span,
        nameAt: Int
    ) throws(Stop) -> Expression? {
        guard let shape = shape(name, arguments) else { return nil }
        var names: [String] = []
        for argument in shape.names {
            guard case .identifier(let variable) = argument.kind else {
                log.append(
                    SyntaxMessage.macro(name, wanted: "a plain name first"), at: argument.span)
                throw Stop()
            }
            names.append(variable)
        }
        let comprehension = Comprehension(
            shape.kind, over: range, as: names[0], names.count > 1 ? names[1] : nil,
            body: shape.body)
        return Expression(.comprehension(comprehension), at: span)
    }

    private struct Shape {
        let kind: Comprehension.Kind
        let names: [Expression]
        let body: Expression
    }

    private func shape(_ name: String, _ arguments: [Expression]) -> Shape? {
        let count = arguments.count
        guard count >= 2, let body = arguments.last else { return nil }
        let names = Array(arguments.dropLast())
        switch (name, count) {
        case ("exists", 2), ("exists", 3): return Shape(kind: .exists, names: names, body: body)
        case ("all", 2), ("all", 3): return Shape(kind: .all, names: names, body: body)
        case ("exists_one", 2), ("existsOne", 2), ("exists_one", 3), ("existsOne", 3):
            return Shape(kind: .existsOne, names: names, body: body)
        case ("filter", 2): return Shape(kind: .filter, names: names, body: body)
        case ("map", 2): return Shape(kind: .map(where: nil), names: names, body: body)
        case ("map", 3):
            return Shape(kind: .map(where: arguments[1]), names: [arguments[0]], body: body)
        case ("atLeast", 3) where hasCounting:
            return Shape(kind: .atLeast(arguments[0]), names: [arguments[1]], body: body)
        default: return nil
        }
    }
}
