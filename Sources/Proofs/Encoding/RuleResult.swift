package import Checking
package import Rules

/// What a rule finds, as far as questions about it go: the outcome and the level that is reached.
package struct RuleResult: Sendable, Hashable {
    package let outcome: Outcome

    /// Of a graded rule: the level that is reached for certain.
    package let level: String?

    package init(_ outcome: Outcome, level: String? = nil) {
        self.outcome = outcome
        self.level = level
    }

    /// What a verdict of the checker comes to.
    package init(of verdict: Verdict) {
        switch verdict {
        case .met(let level): self.init(.met, level: level)
        case .partlyMet(let level): self.init(.partlyMet, level: level)
        case .notMet: self.init(.notMet)
        case .unknown(_, let level): self.init(.unknown, level: level)
        case .notApplicable: self.init(.notApplicable)
        case .error: self.init(.error)
        }
    }
}

extension RuleResult: Comparable {
    package static func < (left: RuleResult, right: RuleResult) -> Bool {
        (left.outcome.rawValue, left.level ?? "") < (right.outcome.rawValue, right.level ?? "")
    }
}
