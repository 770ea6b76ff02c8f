extension IntegerProgram {
    /// Makes a formula hold.
    mutating func require(_ formula: Formula) {
        switch formula {
        case .constant(true): return
        case .constant(false): require([], atLeast: 1)
        case .one(let columns): require(columns.map { Term($0) }, atLeast: 1)
        case .all(let parts): for part in parts { require(part) }
        case .any(let parts): require(parts.flatMap { sum($0) }, atLeast: 1)
        case .atLeast(let number, let parts):
            require(parts.flatMap { share($0) }, atLeast: Double(number))
        }
    }

    /// Makes a formula hold where a choice is made.
    mutating func require(_ formula: Formula, where choice: Int) {
        switch formula {
        case .constant(true): return
        case .constant(false): require([Term(choice)], atMost: 0)
        case .all(let parts): for part in parts { require(part, where: choice) }
        case .one, .any: require(sum(formula) + [Term(choice, -1)], atLeast: 0)
        case .atLeast(let number, let parts):
            require(
                parts.flatMap { share($0) } + [Term(choice, -Double(number))],
                atLeast: 0
            )
        }
    }

    /// Terms that add up to one or more only where a formula holds.
    private mutating func sum(_ formula: Formula) -> [Term] {
        if case .any(let parts) = formula { return parts.flatMap { sum($0) } }
        return share(formula)
    }

    /// Terms that add up to one where a formula holds and to nought where it does not.
    private mutating func share(_ formula: Formula) -> [Term] {
        switch formula {
        case .one(let columns): return columns.map { Term($0) }
        case .constant(false): return []
        case .constant(true), .all, .any, .atLeast:
            let witness = column(isWhole: formula.needsWholeWitness)
            require(formula, where: witness)
            return [Term(witness)]
        }
    }
}

extension Formula {
    /// Whether a fraction of its witness could be claimed where it does not hold.
    fileprivate var needsWholeWitness: Bool {
        switch self {
        case .constant, .one: false
        case .all(let parts), .any(let parts): parts.contains(where: \.needsWholeWitness)
        case .atLeast: true
        }
    }
}
