import CEL
import Diagnostics

extension Expression {
    /// One way of writing what can be written in several.
    ///
    /// Variables are numbered by depth, parts of `&&` and `||` are in order, counts are
    /// `atLeast`, and `present` is left out beside a comparison that is false without it.
    var normal: Expression { normal(depth: 0, names: [:]) }

    private func normal(depth: Int, names: [String: String]) -> Expression {
        switch kind {
        case .identifier(let name): return .identifier(names[name] ?? name, at: span)
        case .literal(.double(let number)):
            return Int64(exactly: number).map { .literal(.int($0), at: span) } ?? self
        case .select(let operand, let selection):
            return Expression(
                .select(operand.normal(depth: depth, names: names), selection),
                at: span
            )
        case .comprehension(let loop): return normal(loop, depth, names)
        case .list(let elements) where !elements.contains(where: \.isOptional):
            return .list(elements.map { $0.value.normal(depth: depth, names: names) }, at: span)
        case .call(let call):
            let target = call.target?.normal(depth: depth, names: names)
            let arguments = call.arguments.map { $0.normal(depth: depth, names: names) }
            let made = Call(call.function, on: target, arguments)
            return Expression(.call(made), at: span).simplified
        case .literal, .list, .map, .binding, .block: return self
        }
    }

    private func normal(
        _ loop: Comprehension,
        _ depth: Int,
        _ names: [String: String]
    ) -> Expression {
        guard loop.second == nil else { return self }
        let variable = "v\(depth)"
        let inner = names.merging([loop.variable: variable]) { _, new in new }
        var kind = loop.kind
        if case .atLeast(let count) = kind {
            let count = count.normal(depth: depth, names: names)
            kind = count.kind == .literal(.int(1)) ? .exists : .atLeast(count)
        }
        return .comprehension(
            kind,
            over: loop.range.normal(depth: depth, names: names),
            as: variable,
            body: loop.body.normal(depth: depth + 1, names: inner),
            at: span
        )
    }
}

extension Expression {
    /// A call whose parts are in normal form, in normal form.
    private var simplified: Expression {
        if operation == .and { return joined(conjuncts.withoutGuards, .and) }
        if operation == .or { return joined(disjuncts, .or) }
        if let negated { return negated.negated ?? self }
        if operation == .add { return sum ?? self }
        return operation == .greater || operation == .greaterOrEqual ? counted ?? self : self
    }

    private func joined(_ parts: [Expression], _ operation: Operator) -> Expression {
        let sorted = parts.map { ($0.description, $0) }.sorted { $0.0 < $1.0 }.map(\.1)
        return sorted.count == 1 ? sorted[0] : .call(operation, sorted, at: span)
    }

    private var sum: Expression? {
        guard case .call(let call) = kind, call.arguments.count == 2,
            case .literal(.int(let one)) = call.arguments[0].kind,
            case .literal(.int(let two)) = call.arguments[1].kind
        else { return nil }
        let (sum, isOver) = one.addingReportingOverflow(two)
        return isOver ? nil : .literal(.int(sum), at: span)
    }

    /// `size(list) >= n` as a count.
    private var counted: Expression? {
        guard case .call(let call) = kind, call.arguments.count == 2,
            case .call(let size) = call.arguments[0].kind, size.function == "size",
            let list = size.target ?? size.arguments.first,
            case .literal(.int(let number)) = call.arguments[1].kind, number < 1 << 32
        else { return nil }
        let least = operation == .greater ? number + 1 : number
        guard least >= 1 else { return nil }
        let isFilter = if case .filter? = list.loop?.kind { true } else { false }
        let count = Expression.literal(.int(least), at: span)
        return .comprehension(
            least == 1 ? .exists : .atLeast(count),
            over: isFilter ? list.loop?.range ?? list : list,
            as: list.loop?.variable ?? "v0",
            body: isFilter ? list.loop?.body ?? list : .literal(.bool(true), at: span),
            at: span
        )
    }
}

extension [Expression] {
    /// Without `present(x)` where `x` is put in order beside it.
    fileprivate var withoutGuards: [Expression] {
        let ordered = Set(filter(\.isOrdering).flatMap(\.children))
        let needed = filter { part in
            guard let operand = part.presentOperand else { return true }
            return !ordered.contains(operand)
        }
        return needed
    }
}
