import Diagnostics

/// Macros by the name and the shape of the calls that they replace.
struct MacroTable: Sendable {
    /// Whether `atLeast` is among them.
    let hasCounting: Bool

    /// What a call stands for, where it is one of a macro.
    func expand(
        _ call: Expression.Call,
        at span: Span,
        in range: Range<Int>
    ) throws(SyntaxFault) -> Expression? {
        guard let target = call.target else { return try presence(call, at: span, in: range) }
        if case .identifier("cel") = target.kind, call.function == "bind" {
            return try bind(call, at: span, in: range)
        }
        if case .identifier("cel") = target.kind { return block(call, at: span) }
        if let extreme = extreme(call, of: target, at: span) { return extreme }
        if let held = held(call, in: target, at: span) { return held }
        if let counted = counted(call, by: target, at: span) { return counted }
        guard let kind = kind(of: call), let variable = name(call.arguments.first) else {
            return nil
        }
        let pair = kind.takesPair && call.arguments.count > 2 ? name(call.arguments[1]) : nil
        if kind.takesPair, call.arguments.count > 2, pair == nil {
            throw SyntaxFault(message: .wantedName(macro: call.function), range: range)
        }
        guard let body = call.arguments.last else { return nil }
        let parts = Comprehension(kind.kind, over: target, as: variable, pair, body: body)
        return Expression(.comprehension(parts), at: span)
    }

    private func presence(
        _ call: Expression.Call,
        at span: Span,
        in range: Range<Int>
    ) throws(SyntaxFault) -> Expression? {
        guard call.function == "has", call.arguments.count == 1 else { return nil }
        guard case .select(let operand, let selection) = call.arguments[0].kind,
            selection.mode == .value
        else {
            throw SyntaxFault(message: .wantedField, range: range)
        }
        return .has(operand, selection.field, at: span)
    }

    private func bind(
        _ call: Expression.Call,
        at span: Span,
        in range: Range<Int>
    ) throws(SyntaxFault) -> Expression? {
        guard call.arguments.count == 3 else { return nil }
        guard let name = name(call.arguments[0]) else {
            throw SyntaxFault(message: .wantedName(macro: "cel.bind"), range: range)
        }
        return .bind(name, to: call.arguments[1], in: call.arguments[2], at: span)
    }

    /// `target.atLeast(n, x, predicate)`.
    private func counted(
        _ call: Expression.Call,
        by target: Expression,
        at span: Span
    ) -> Expression? {
        guard hasCounting, call.function == "atLeast", call.arguments.count == 3 else { return nil }
        guard let variable = name(call.arguments[1]) else { return nil }
        let kind = Comprehension.Kind.atLeast(call.arguments[0])
        return .comprehension(
            kind,
            over: target,
            as: variable,
            body: call.arguments[2],
            at: span
        )
    }

    /// `math.greatest(a, b, c)` and `math.least(a, b, c)`: of a list of their arguments.
    private func extreme(
        _ call: Expression.Call,
        of target: Expression,
        at span: Span
    ) -> Expression? {
        guard case .identifier("math") = target.kind, call.arguments.count > 2,
            call.function == "greatest" || call.function == "least"
        else { return nil }
        return .member(target, call.function, [.list(call.arguments, at: span)], at: span)
    }

    /// `cel.block`, and the names that its parts go by.
    private func block(_ call: Expression.Call, at span: Span) -> Expression? {
        let numbers = call.arguments.compactMap { argument -> String? in
            guard case .literal(.int(let number)) = argument.kind else { return nil }
            return String(number)
        }
        switch (call.function, call.arguments.count) {
        case ("block", 2):
            guard case .list(let values) = call.arguments[0].kind else { return nil }
            return Expression(
                .block(values.map(\.value), result: call.arguments[1]),
                at: span
            )
        case ("index", 1) where numbers.count == 1:
            return .identifier("@index\(numbers[0])", at: span)
        case ("iterVar", 2) where numbers.count == 2:
            return .identifier("@it:\(numbers[0]):\(numbers[1])", at: span)
        default: return nil
        }
    }

    /// `target.optMap(x, body)` and `target.optFlatMap(x, body)`.
    private func held(
        _ call: Expression.Call,
        in target: Expression,
        at span: Span
    ) -> Expression? {
        let kinds = ["optMap": Binding.Kind.optionalMap, "optFlatMap": .optionalFlatMap]
        guard let kind = kinds[call.function], call.arguments.count == 2,
            let name = name(call.arguments[0])
        else { return nil }
        return Expression(
            .binding(Binding(kind, name, to: target, in: call.arguments[1])),
            at: span
        )
    }

    private func name(_ expression: Expression?) -> String? {
        guard case .identifier(let name) = expression?.kind, !name.hasPrefix(".") else {
            return nil
        }
        return name
    }

    private struct Shape {
        let kind: Comprehension.Kind
        let takesPair: Bool
    }

    private func kind(of call: Expression.Call) -> Shape? {
        let arguments = call.arguments
        let isPair = arguments.count == 3
        if let transform = transform(call) { return Shape(kind: transform, takesPair: true) }
        guard arguments.count == 2 || isPair else { return nil }
        switch call.function {
        case "exists": return Shape(kind: .exists, takesPair: isPair)
        case "all": return Shape(kind: .all, takesPair: isPair)
        case "exists_one", "existsOne": return Shape(kind: .existsOne, takesPair: isPair)
        case "sortBy" where !isPair: return Shape(kind: .sortBy, takesPair: false)
        case "filter" where !isPair: return Shape(kind: .filter, takesPair: false)
        case "map": return Shape(kind: .map(where: isPair ? arguments[1] : nil), takesPair: false)
        default: return nil
        }
    }

    /// The macros that take two names, and perhaps a condition.
    private func transform(_ call: Expression.Call) -> Comprehension.Kind? {
        guard 3...4 ~= call.arguments.count else { return nil }
        let condition = call.arguments.count == 4 ? call.arguments[2] : nil
        return switch call.function {
        case "transformList": .transformList(where: condition)
        case "transformMap": .transformMap(where: condition)
        case "transformMapEntry": .transformMapEntry(where: condition)
        default: nil
        }
    }
}
