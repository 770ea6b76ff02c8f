package import Rules

/// What the examples of a pack reach of its clauses, outcomes and conditions.
package struct Coverage: Sendable {
    package let rules: [RuleCoverage]
    package let clauses: [ClauseCoverage]

    package var clauseTally: Tally {
        let checked = clauses.filter { $0.state != .manual }
        return Tally(reached: checked.count { $0.state == .covered }, of: checked.count)
    }

    package var outcomeTally: Tally { rules.reduce(Tally()) { $0 + $1.outcomeTally } }
    package var branchTally: Tally { rules.reduce(Tally()) { $0 + $1.branchTally } }

    /// Clauses, outcomes and branches together.
    package var tally: Tally { clauseTally + outcomeTally + branchTally }
}

/// Whether a clause is checked by a rule whose examples both meet and miss it.
package struct ClauseCoverage: Sendable {
    package enum State: String, Sendable, Encodable {
        case covered
        case uncovered
        /// Declared to be judged by people.
        case manual
    }

    package let clause: Clause
    package let rules: [String]
    package let state: State
}

extension Coverage {
    init(of clauses: [Clause], _ rules: [RuleCoverage]) {
        let ofClause = Dictionary(grouping: rules, by: \.rule.clause)
        self.rules = rules
        self.clauses = clauses.map { ClauseCoverage($0, ofClause[$0.id] ?? []) }
    }
}

extension ClauseCoverage {
    fileprivate init(_ clause: Clause, _ rules: [RuleCoverage]) {
        self.clause = clause
        self.rules = rules.map(\.rule.id)
        let isCovered = rules.contains { $0.reaches(.met) && $0.reaches(.notMet) }
        state = clause.checkedBy == .manual ? .manual : isCovered ? .covered : .uncovered
    }
}

extension RuleCoverage {
    fileprivate func reaches(_ outcome: Outcome) -> Bool {
        outcomes.contains { $0.outcome == outcome && $0.isReached }
    }
}
