import Diagnostics

extension Checker {
    mutating func comprehension(_ parts: Comprehension, at span: Span) -> Checked {
        let range = check(parts.range)
        var extra: Checked?
        if case .atLeast(let count) = parts.kind {
            let count = check(count)
            expect(.int, count)
            extra = count
        }
        let (key, value) = elementTypes(of: range)
        let isPair = parts.second != nil
        let single = if case .map = inference.resolved(range.type) { key } else { value }
        let slot = declare(parts.variable, isPair ? key : single)
        let second = parts.second.map { declare($0, value) }
        switch parts.kind {
        case .map(let condition?), .transformList(let condition?), .transformMap(let condition?),
            .transformMapEntry(let condition?):
            let condition = check(condition)
            expect(.bool, condition)
            extra = condition
        case .exists, .all, .existsOne, .filter, .map, .transformList, .transformMap,
            .transformMapEntry, .atLeast, .sortBy:
            break
        }
        let body = check(parts.body)
        forget(isPair ? 2 : 1)
        let loop = Checked.Loop(
            range: range,
            extra: extra,
            body: body,
            slot: slot,
            second: second
        )
        let type = resultType(parts.kind, loop, element: single, key: key)
        return Checked(kind: .comprehension(parts.kind, loop), type: type, span: span)
    }

    private mutating func elementTypes(of range: Checked) -> (Type, Type) {
        switch inference.resolved(range.type) {
        case .list(let element): return (.int, element)
        case .map(let key, let value): return (key, value)
        case .dyn, .error, .parameter: return (.dyn, .dyn)
        case .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration,
            .optional, .type, .record, .opaque:
            let type = inference.resolved(range.type)
            _ = fault(.notIterable(type.plainName), range.span)
            return (.error, .error)
        }
    }

    private mutating func resultType(
        _ kind: Comprehension.Kind,
        _ loop: Checked.Loop,
        element: Type,
        key: Type
    ) -> Type {
        switch kind {
        case .exists, .all, .existsOne, .atLeast:
            expect(.bool, loop.body)
            return .bool
        case .filter:
            expect(.bool, loop.body)
            return .list(element)
        case .sortBy:
            expectOrder(loop.body)
            return .list(element)
        case .map, .transformList: return .list(loop.body.type)
        case .transformMap: return .map(key: key, value: loop.body.type)
        case .transformMapEntry: return loop.body.type
        }
    }

    /// Tells where what elements are to be ordered by is of a type without an order.
    private mutating func expectOrder(_ key: Checked) {
        let type = inference.resolved(key.type)
        switch type {
        case .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration, .dyn, .error,
            .parameter:
            break
        case .null, .list, .map, .optional, .type, .record, .opaque:
            let candidates = ListOrder.comparable.map { "(\($0))" }
            let found = [type.description]
            _ = fault(.noOverload("sortBy", found: found, candidates: candidates), key.span)
        }
    }
}
