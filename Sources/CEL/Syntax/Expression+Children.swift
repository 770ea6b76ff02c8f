extension Expression {
    /// The parts that it is made of, in the order in which they are written.
    public var children: [Expression] { Self.children(of: kind) }

    /// Every name that stands in it, those of its own loops among them.
    package var names: Set<String> {
        if case .identifier(let name) = kind { return [name] }
        return children.reduce(into: []) { $0.formUnion($1.names) }
    }

    static func children(of kind: Kind) -> [Expression] {
        switch kind {
        case .literal, .identifier: []
        case .select(let operand, _): [operand]
        case .call(let call): (call.target.map { [$0] } ?? []) + call.arguments
        case .list(let elements): elements.map(\.value)
        case .map(let entries): entries.flatMap { [$0.key, $0.value] }
        case .comprehension(let comprehension): comprehension.children
        case .binding(let binding): [binding.value, binding.body]
        case .block(let values, let result): values + [result]
        }
    }
}

extension Comprehension {
    var children: [Expression] {
        switch kind {
        case .exists, .all, .existsOne, .filter, .sortBy: [range, body]
        case .map(let condition), .transformList(let condition), .transformMap(let condition),
            .transformMapEntry(let condition):
            [range] + (condition.map { [$0] } ?? []) + [body]
        case .atLeast(let count): [range, count, body]
        }
    }
}

extension Expression {
    /// The expression with other parts in the place of its own.
    ///
    /// - Parameter children: as many as it has, in the same order.
    /// - Returns: the expression made of them.
    package func with(children: [Expression]) -> Expression {
        var rest = children[...]
        func next() -> Expression { rest.popFirst() ?? self }
        switch kind {
        case .literal, .identifier: return self
        case .select(_, let selection): return Expression(.select(next(), selection), at: span)
        case .call(let call):
            let target = call.target.map { _ in next() }
            return Expression(
                .call(Call(call.function, on: target, call.arguments.map { _ in next() })),
                at: span
            )
        case .list(let elements):
            let made = elements.map { Element(next(), isOptional: $0.isOptional) }
            return Expression(.list(made), at: span)
        case .map(let entries):
            let made = entries.map { Entry(next(), next(), isOptional: $0.isOptional) }
            return Expression(.map(made), at: span)
        case .comprehension(let loop):
            return Expression(.comprehension(loop.with(children: children)), at: span)
        case .binding(let binding):
            let made = Binding(binding.kind, binding.name, to: next(), in: next())
            return Expression(.binding(made), at: span)
        case .block(let values, _):
            let made = values.map { _ in next() }
            return Expression(.block(made, result: next()), at: span)
        }
    }
}

extension Comprehension {
    fileprivate func with(children: [Expression]) -> Comprehension {
        let middle = children.count == 3 ? children[1] : nil
        let kind: Kind =
            switch kind {
            case .exists, .all, .existsOne, .filter, .sortBy: kind
            case .map: .map(where: middle)
            case .transformList: .transformList(where: middle)
            case .transformMap: .transformMap(where: middle)
            case .transformMapEntry: .transformMapEntry(where: middle)
            case .atLeast(let count): .atLeast(middle ?? count)
            }
        let body = children.last ?? body
        return Comprehension(kind, over: children[0], as: variable, second, body: body)
    }
}
