import CEL

extension Expression {
    /// Whether it gives true or false by its form alone, wherever it stands.
    var isComparison: Bool {
        switch kind {
        case .comprehension(let loop): loop.isTruth
        case .select(_, let selection): selection.mode == .presence
        case .call: operation?.givesTruth ?? false
        case .literal, .identifier, .list, .map, .binding, .block: false
        }
    }

    var isLiteral: Bool {
        if case .literal = kind { true } else { false }
    }

    /// Of each child, whether it is taken for true or false.
    func truths(isTruth: Bool) -> [Bool] {
        switch operation {
        case .and?, .or?, .not?: children.map { _ in true }
        case .conditional?: [true, isTruth, isTruth]
        default: children.map { _ in false }
        }
    }

    /// Of `!meant || wanted` both parts; of anything else it alone.
    var guarded: (meant: Expression?, wanted: Expression) {
        guard operation == .or, children.count == 2, children[0].operation == .not else {
            return (nil, self)
        }
        return (children[0].children[0], children[1])
    }
}

extension Comprehension {
    /// Whether it gives true or false.
    var isTruth: Bool {
        switch kind {
        case .exists, .all, .existsOne, .atLeast: true
        case .filter, .map, .transformList, .transformMap, .transformMapEntry, .sortBy: false
        }
    }

    /// Whether its body is taken for true or false.
    var isBodyTruth: Bool {
        if case .filter = kind { true } else { isTruth }
    }

    /// What is asked of each element.
    var conditions: [Expression] {
        switch kind {
        case .exists, .all, .existsOne, .atLeast, .filter: [body]
        case .map(let condition), .transformList(let condition), .transformMap(let condition),
            .transformMapEntry(let condition):
            condition.map { [$0] } ?? []
        case .sortBy: []
        }
    }
}

extension Operator {
    fileprivate var givesTruth: Bool {
        switch self {
        case .or, .and, .not, .equals, .notEquals, .less, .lessOrEqual, .greater, .greaterOrEqual,
            .isIn:
            true
        case .conditional, .add, .subtract, .multiply, .divide, .remainder, .negate, .index,
            .optionalIndex:
            false
        }
    }
}
