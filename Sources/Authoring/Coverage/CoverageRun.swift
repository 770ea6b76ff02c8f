import CEL
package import Checking
import Rules

/// Finds what examples reach of a pack.
package struct CoverageRun: Sendable {
    private let compiled: CompiledPack

    package init(_ compiled: CompiledPack) {
        self.compiled = compiled
    }

    /// The coverage of some rules, or of all where none is named, and of the clauses they check.
    package func coverage(by results: [ExampleRun.Result], of ids: [String] = []) -> Coverage {
        let ofRule = Dictionary(grouping: results, by: \.rule.id)
        let wanted = Set(ids)
        let rules = compiled.rules.filter { wanted.isEmpty || wanted.contains($0.rule.id) }
            .map { coverage(of: $0, by: ofRule[$0.rule.id] ?? []) }
        let checked = Set(rules.map(\.rule.clause))
        let clauses = compiled.pack.clauses.filter { wanted.isEmpty || checked.contains($0.id) }
        return Coverage(of: clauses, rules)
    }

    private func coverage(
        of rule: CompiledRule,
        by results: [ExampleRun.Result]
    ) -> RuleCoverage {
        let schools = results.compactMap(\.activation)
        let parts = PartFinder.parts(of: rule).compactMap {
            PlannedPart($0, in: compiled.environment)
        }
        return RuleCoverage(
            rule: rule.rule,
            outcomes: rule.rule.outcomes.map { outcome, level in
                let isReached = results.contains { $0.found == outcome && $0.level == level }
                return ReachedOutcome(outcome: outcome, level: level, isReached: isReached)
            },
            parts: parts.map { $0.reached(by: schools) }
        )
    }
}

extension PlannedPart {
    fileprivate func reached(by schools: [Activation]) -> ReachedPart {
        let seen = schools.reduce(into: Set<PartState>()) { $0.formUnion(states($1)) }
        let isSelection = if case .selection = test { true } else { false }
        return ReachedPart(
            span: span,
            wanted: isSelection ? PartState.ofSelections : PartState.ofConditions,
            seen: seen
        )
    }
}

extension Rule {
    /// The outcomes that the rule can come to by itself, without statements and waivers.
    var outcomes: [(outcome: Outcome, level: String?)] {
        let ifEmpty = form?.emptiness?.outcome
        var outcomes: [(Outcome, String?)] = [(.met, levels.last)]
        outcomes += levels.dropLast().reversed().map { (.partlyMet, $0) }
        outcomes.append((.notMet, nil))
        if ifMissing == .unknown || applies != nil { outcomes.append((.unknown, nil)) }
        if applies != nil || ifEmpty == .notApplicable { outcomes.append((.notApplicable, nil)) }
        return outcomes
    }

    private var levels: [String] {
        if case .levels(let levels) = requirement { levels.map(\.name) } else { [] }
    }
}
