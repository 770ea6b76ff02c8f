extension Operation {
    /// The steps that it works on.
    var operands: [Int] {
        switch self {
        case .read, .constant, .presentList: []
        case .lift(let node), .not(let node), .wordIn(let node, _), .text(let node, _),
            .known(let node), .present(let node, _), .settled(let node), .mended(let node),
            .years(let node), .shifted(let node, _):
            [node]
        case .and(let parts), .or(let parts), .counted(_, let parts): parts
        case .choice(let condition, let yes, let no): [condition, yes, no]
        case .same(let left, let right): [left, right]
        case .order(_, let left, let right), .arithmetic(_, let left, let right):
            [left, right].compactMap(\.node)
        case .tally(_, _, let body, let filter): [body] + [filter].compactMap(\.self)
        case .size(_, let filter): [filter].compactMap(\.self)
        case .join(_, _, _, let other, _): [other]
        }
    }
}

extension Operation.Term {
    /// The step, where it is one.
    var node: Int? { if case .node(let node) = self { node } else { nil } }
}
