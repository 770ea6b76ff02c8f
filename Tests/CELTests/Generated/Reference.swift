@testable import CEL

/// The meaning of expressions, written down directly: no checking, no plan, no short cuts.
struct Reference {
    private let functions: [String: [Overload]]
    private var names: [String: Value]

    init(_ values: [String: Value]) {
        functions = Dictionary(
            Library.standard.functions.map { ($0.name, $0.overloads) },
            uniquingKeysWith: +
        )
        names = values
    }

    func evaluate(_ expression: Expression) -> Evaluation {
        switch expression.kind {
        case .literal(let literal): .value(literal.value)
        case .identifier(let name):
            names[name].map { .value($0) } ?? .unknown(Unknown([FieldPath([.field(name)])]))
        case .select(let operand, let selection): select(evaluate(operand), selection, expression)
        case .call(let call): self.call(call, expression)
        case .list(let elements):
            together(elements.map(\.value)) { values, _ in .value(.list(values)) }
        case .map(let entries): map(entries, expression)
        case .comprehension(let loop): comprehension(loop, expression)
        case .binding(let binding): bind(binding)
        case .block: .error(EvaluationError(.undeclared("cel.block"), at: expression.span))
        }
    }

    private func with(_ name: String, _ value: Value) -> Reference {
        var inner = self
        inner.names[name] = value
        return inner
    }

    /// All of some parts, unless one is not a value.
    private func together(
        _ parts: [Expression],
        _ make: ([Value], [Expression]) -> Evaluation
    ) -> Evaluation {
        var pending = Pending()
        let values = parts.compactMap { pending.value(of: evaluate($0)) }
        return pending.isEmpty ? make(values, parts) : pending.result(or: .null)
    }

    private func select(
        _ operand: Evaluation,
        _ selection: Expression.Selection,
        _ whole: Expression
    ) -> Evaluation {
        guard case .value(.record(let record)) = operand else { return operand }
        guard let value = record[selection.field] else {
            return .unknown(Unknown([record.path.appending(.field(selection.field))]))
        }
        return .value(selection.mode == .presence ? .bool(true) : value)
    }

    private func map(_ entries: [Expression.Entry], _ whole: Expression) -> Evaluation {
        together(entries.flatMap { [$0.key, $0.value] }) { values, _ in
            let pairs = stride(from: 0, to: values.count, by: 2).map {
                (values[$0], values[$0 + 1])
            }
            return MapValue(pairs).map { .value(.map($0)) }
                ?? .error(EvaluationError(.repeatedKey(""), at: whole.span))
        }
    }

    private func bind(_ binding: Binding) -> Evaluation {
        let result = evaluate(binding.value)
        guard case .value(let value) = result else { return result }
        return with(binding.name, value).evaluate(binding.body)
    }

    private func call(_ call: Expression.Call, _ whole: Expression) -> Evaluation {
        switch whole.operation {
        case .and?: return logic(call.arguments, settling: false)
        case .or?: return logic(call.arguments, settling: true)
        case .conditional?:
            let condition = evaluate(call.arguments[0])
            guard case .value(.bool(let truth)) = condition else { return condition }
            return evaluate(call.arguments[truth ? 1 : 2])
        default:
            let parts = (call.target.map { [$0] } ?? []) + call.arguments
            return together(parts) { values, _ in apply(call.function, values, whole) }
        }
    }

    private func logic(_ parts: [Expression], settling: Bool) -> Evaluation {
        let results = parts.map { evaluate($0) }
        let settles = results.contains {
            if case .value(.bool(settling)) = $0 { true } else { false }
        }
        if settles { return .value(.bool(settling)) }
        var pending = Pending()
        for result in results { _ = pending.value(of: result) }
        return pending.result(or: .bool(!settling))
    }

    private func apply(_ name: String, _ values: [Value], _ whole: Expression) -> Evaluation {
        for overload in functions[name] ?? []
        where overload.parameters.count == values.count
            && zip(overload.parameters, values).allSatisfy({ $0.admits($1) })
        {
            let result: FunctionResult =
                switch overload.body {
                case .unary(let body): body(values[0])
                case .binary(let body): body(values[0], values[1])
                case .variadic(let body): body(values)
                case .prepared(let place, let prepare): prepare(values[place])(values)
                case .none: .noOverload
                }
            switch result {
            case .value(let value): return .value(value)
            case .error(let message): return .error(EvaluationError(message, at: whole.span))
            case .noOverload: continue
            }
        }
        let types = values.map(\.type.runtimeName)
        return .error(EvaluationError(.noSuchOverload(name, types), at: whole.span))
    }
}

extension Reference {
    private func comprehension(_ loop: Comprehension, _ whole: Expression) -> Evaluation {
        let range = evaluate(loop.range)
        let elements: [Value]
        switch range {
        case .value(.list(let list)): elements = list
        case .value(.map(let map)): elements = map.entries.map(\.key)
        default: return range
        }
        switch loop.kind {
        case .exists: return question(loop, elements) { yes, _, _ in yes > 0 }
        case .all:
            return question(loop, elements) { _, no, open in no > 0 ? false : open == 0 ? true : nil
            }
        case .existsOne:
            return question(loop, elements) { yes, _, open in open == 0 ? yes == 1 : nil }
        case .atLeast(let count):
            let count = evaluate(count)
            guard case .value(.int(let wanted)) = count else { return count }
            return question(loop, elements) { yes, no, open in
                Int64(yes) >= wanted ? true : Int64(yes + open) < wanted ? false : nil
            }
        case .filter:
            return made(loop, elements, where: loop.body) { element, _ in .value(element) }
        case .map(let condition):
            return made(loop, elements, where: condition) { $1.evaluate(loop.body) }
        case .transformList, .transformMap, .transformMapEntry, .sortBy:
            return .error(EvaluationError(.undeclared("transform"), at: whole.span))
        }
    }

    /// What an answer by how many do, do not and cannot be said to; none where that is not enough.
    private func question(
        _ loop: Comprehension,
        _ elements: [Value],
        _ answer: (Int, Int, Int) -> Bool?
    ) -> Evaluation {
        var pending = Pending()
        var tally = (yes: 0, no: 0, open: 0)
        for element in elements {
            switch pending.value(of: with(loop.variable, element).evaluate(loop.body)) {
            case .bool(true)?: tally.yes += 1
            case .bool(false)?: tally.no += 1
            default: tally.open += 1
            }
        }
        let isOpen = tally.open > 0 && loop.kind == .exists && tally.yes == 0
        if !isOpen, let truth = answer(tally.yes, tally.no, tally.open) {
            return .value(.bool(truth))
        }
        return pending.result(or: .null)
    }

    private func made(
        _ loop: Comprehension,
        _ elements: [Value],
        where condition: Expression?,
        _ make: (Value, Reference) -> Evaluation
    ) -> Evaluation {
        var pending = Pending()
        var values: [Value] = []
        for element in elements {
            let inner = with(loop.variable, element)
            if let condition {
                guard case .bool(true)? = pending.value(of: inner.evaluate(condition)) else {
                    continue
                }
            }
            if let value = pending.value(of: make(element, inner)) { values.append(value) }
        }
        return pending.result(or: .list(values))
    }
}
