package import Rules

/// What became of the findings of one audit by a later one.
package struct AuditComparison: Sendable {
    /// What became of a finding.
    package enum Turn: String, CaseIterable, Sendable {
        /// It was a gap and is none.
        case resolved
        /// It came nearer to being met.
        case improved
        /// It was no gap and is one.
        case new
        /// It was a gap, and there is more to do.
        case worse
        /// The earlier rule set had no such rule.
        case added
        /// The later rule set has no such rule.
        case dropped
        case same
    }

    /// A finding in both audits, or in one of them.
    package struct Pair: Sendable {
        package let rule: String
        package let title: String
        package let strength: Strength
        package let before: PastFinding?
        package let after: PastFinding?
        package let turn: Turn

        /// Why it changed; none where that is not known.
        package var causes: [Cause] = []
    }

    /// What made a finding change.
    package enum Cause: String, CaseIterable, Sendable {
        /// The rules changed.
        case rules
        /// Time went by.
        case day
        /// The school recorded something else.
        case facts
    }

    /// The school's name.
    package let school: String
    package let before: PastAudit
    package let after: PastAudit

    /// Whether it is said why findings changed.
    package private(set) var isExplained = false
    package private(set) var pairs: [Pair]

    /// Compares two audits of a school.
    ///
    /// - Parameters:
    ///   - school: its name.
    ///   - before: the earlier.
    ///   - after: the later.
    ///   - renamed: ids that rules of the earlier have in the later rule set.
    package init(
        of school: String,
        _ before: PastAudit,
        _ after: PastAudit,
        renamed: [String: String] = [:]
    ) {
        (self.school, self.before, self.after) = (school, before, after)
        let earlier = Dictionary(
            before.findings.map { (renamed[$0.rule] ?? $0.rule, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let names = Set(after.findings.map(\.rule))
        let kept = after.findings.map { Pair(before: earlier[$0.rule], after: $0) }
        let dropped = before.findings.filter { !names.contains(renamed[$0.rule] ?? $0.rule) }
        pairs = kept + dropped.map { Pair(before: $0, after: nil) }
    }

    /// Whether a gap is new or has grown.
    package var isWorse: Bool { pairs.contains { [.new, .worse].contains($0.turn) } }

    /// The pairs that turned in some way.
    package func pairs(_ turn: Turn) -> [Pair] { pairs.filter { $0.turn == turn } }

    /// Says why findings changed, from what the rules find at each step between the audits.
    ///
    /// - Parameter steps: the outcomes by rule once each cause in turn has done its part, the last
    ///   being the later audit's own.
    package mutating func explain(_ steps: [(cause: Cause, outcomes: [String: Outcome])]) {
        isExplained = true
        for place in pairs.indices where pairs[place].turn != .same {
            guard let before = pairs[place].before, pairs[place].after != nil else {
                pairs[place].causes = [.rules]
                continue
            }
            var outcome = before.outcome
            for step in steps {
                let next = step.outcomes[pairs[place].rule] ?? outcome
                if next != outcome { pairs[place].causes.append(step.cause) }
                outcome = next
            }
        }
    }
}

extension AuditComparison.Pair {
    fileprivate init(before: PastFinding?, after: PastFinding?) {
        (self.before, self.after) = (before, after)
        let shown = after ?? before
        (rule, title) = (shown?.rule ?? "", shown?.title ?? "")
        strength = shown?.strength ?? .may
        turn = AuditComparison.Turn(from: before?.outcome, to: after?.outcome)
    }
}

extension AuditComparison.Turn {
    /// What became of an outcome; none where the audit had no such rule.
    init(from before: Outcome?, to after: Outcome?) {
        switch (before, after) {
        case (nil, _): self = .added
        case (_, nil): self = .dropped
        case (let before?, let after?):
            let way = after.nearness - before.nearness
            if before.isOpen != after.isOpen {
                self = after.isOpen ? .new : .resolved
            } else if way == 0 || !after.isOpen {
                self = .same
            } else {
                self = way > 0 ? .improved : .worse
            }
        }
    }
}

extension Outcome {
    /// Whether there is something to do, if only to mend a rule that fails.
    fileprivate var isOpen: Bool { isGap || self == .error }

    /// How near it is to being met; what is not known lies between what is missing and what is met.
    fileprivate var nearness: Int {
        switch self {
        case .error: 0
        case .notMet: 1
        case .unknown: 2
        case .partlyMet: 3
        case .waived, .notApplicable, .met: 4
        }
    }
}
