package import Diagnostics
package import Rules

/// What the examples of one rule reach of it.
package struct RuleCoverage: Sendable {
    package let rule: Rule
    package let outcomes: [ReachedOutcome]
    package let parts: [ReachedPart]

    package var outcomeTally: Tally {
        Tally(reached: outcomes.count(where: \.isReached), of: outcomes.count)
    }

    /// Every state that every part should be seen in.
    package var branchTally: Tally {
        parts.reduce(Tally()) { $0 + $1.tally }
    }

    package var tally: Tally { outcomeTally + branchTally }
}

/// An outcome that a rule can come to, and whether an example comes to it.
package struct ReachedOutcome: Sendable {
    package let outcome: Outcome
    package let level: String?
    package let isReached: Bool

    /// `partly-met at developing`.
    package var name: String { outcome.rawValue + (level.map { " at \($0)" } ?? "") }
}

/// A part of a rule and the states that examples have it in.
package struct ReachedPart: Sendable {
    package let span: Span

    /// The states that examples should show.
    package let wanted: [PartState]
    package let seen: Set<PartState>

    package var missing: [PartState] { wanted.filter { !seen.contains($0) } }
    package var tally: Tally { Tally(reached: wanted.count - missing.count, of: wanted.count) }
}

/// So many of so many.
package struct Tally: Sendable, Equatable {
    package let reached: Int
    package let total: Int

    package init(reached: Int = 0, of total: Int = 0) {
        (self.reached, self.total) = (reached, total)
    }

    /// In hundredths; all of nothing is a hundred.
    package var percent: Double { total == 0 ? 100 : Double(reached) * 100 / Double(total) }

    package var isWhole: Bool { reached == total }

    package static func + (left: Tally, right: Tally) -> Tally {
        Tally(reached: left.reached + right.reached, of: left.total + right.total)
    }
}
