package import Checking
package import Rules

/// A finding that comes out otherwise from a day on.
package struct Turn: Sendable {
    /// The first day on which it does.
    package let day: Day

    /// What was found on the day before.
    package let from: Finding
    package let to: Finding

    /// The dates whose coming or passing made the difference; empty where the rule reads the
    /// calendar in a way of its own.
    package let causes: [Cause]

    package var rule: Rule { to.rule }
}

/// A date whose coming or passing turned a finding.
package struct Cause: Sendable, Hashable {
    package let thing: DatedThing
    package let passage: Passage

    /// `the renewal date of School Library Association passed`.
    package var words: String { "the \(thing.name) \(passage.words)" }
}

extension Turn {
    /// Whether it was met before and has become a gap, or a rule that cannot be evaluated.
    package var isFall: Bool { from.outcome == .met && to.outcome.isFallen }
}

extension Outcome {
    /// Whether something that was met is met no more, where this is what became of it.
    package var isFallen: Bool {
        switch self {
        case .partlyMet, .notMet, .unknown, .waived, .error: true
        case .met, .notApplicable: false
        }
    }
}
