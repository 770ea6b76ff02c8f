extension Checked {
    /// The parts that it is made of.
    package var children: [Checked] {
        switch kind {
        case .constant, .variable, .local, .failure: []
        case .select(let operand, _): [operand]
        case .and(let parts), .or(let parts): parts
        case .conditional(let condition, let yes, let no): [condition, yes, no]
        case .call(_, let arguments, _): arguments
        case .list(let elements, _): elements
        case .map(let entries, _): entries.flatMap { [$0.key, $0.value] }
        case .comprehension(_, let loop):
            [loop.range] + (loop.extra.map { [$0] } ?? []) + [loop.body]
        case .bind(_, let value, let body): [value, body]
        case .bindHeld(_, let value, let body, _): [value, body]
        }
    }
}
