extension Expression {
    /// The parts that it is made of, in the order in which they are written.
    public var children: [Expression] { Self.children(of: kind) }

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
