import Rules

extension Report {
    /// Clauses that no rule checks: people judge whether they are kept.
    var manualClauses: [Clause] { pack.clauses.filter { $0.checkedBy == .manual } }
}
