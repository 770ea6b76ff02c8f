import Checking
import Rules

/// Every result that a rule can have, each with the term that is true exactly where it has it.
typealias ResultTerms = [RuleResult: Term]

extension Encoder {
    /// When a rule finds what; it follows `CompiledRule.verdict` step by step.
    mutating func results(of rule: CompiledRule) throws(OutsideFragment) -> ResultTerms {
        var results = try emptied(rule)
        if rule.meaning.ifMissing == .notMet {
            results.move(RuleResult(.unknown), to: RuleResult(.notMet))
        }
        guard let applies = rule.applies else { return named(results) }
        let truth = try truth(of: applies)
        results = results.mapValues { $0 && truth.yes }
        results.add(truth.no, to: RuleResult(.notApplicable))
        results.add(truth.fault, to: RuleResult(.error))
        results.add(!truth.isKnown && !truth.fault, to: RuleResult(.unknown))
        return named(results)
    }

    /// What is found where an empty selection has a meaning of its own.
    private mutating func emptied(_ rule: CompiledRule) throws(OutsideFragment) -> ResultTerms {
        let graded = try graded(rule)
        guard let emptiness = rule.emptiness else { return graded }
        let truth = try truth(of: emptiness.program)
        let isOpen = !truth.isKnown && !truth.fault
        let notMet = graded[RuleResult(.notMet)] ?? .no
        var results = graded.mapValues { $0 && truth.no }
        results.add(isOpen && notMet, to: RuleResult(.notMet))
        results.add(isOpen && !notMet, to: RuleResult(.unknown))
        results.add(truth.fault, to: RuleResult(.error))
        let outcome = emptiness.outcome == .notApplicable ? Outcome.notApplicable : .unknown
        results.add(truth.yes, to: RuleResult(outcome))
        return results
    }

    /// The best level that holds for certain, and whether a better one might.
    private mutating func graded(_ rule: CompiledRule) throws(OutsideFragment) -> ResultTerms {
        var results: ResultTerms = [:]
        var isLeft = Term.yes
        var isMissing = Term.no
        for (index, level) in rule.levels.enumerated().reversed() {
            let truth = try truth(of: level.program)
            let isReached = isLeft && truth.yes
            let best = index == rule.levels.count - 1
            let outcome =
                best
                ? RuleResult(.met, level: level.name)
                : RuleResult(.partlyMet, level: level.name ?? "")
            results.add(isReached && !isMissing, to: outcome)
            results.add(isReached && isMissing, to: RuleResult(.unknown, level: level.name))
            results.add(isLeft && truth.fault, to: RuleResult(.error))
            isLeft = isLeft && !truth.yes && !truth.fault
            isMissing = isMissing || (!truth.isKnown && !truth.fault)
        }
        results.add(isLeft && !isMissing, to: RuleResult(.notMet))
        results.add(isLeft && isMissing, to: RuleResult(.unknown))
        return results
    }

    private mutating func named(_ results: ResultTerms) -> ResultTerms {
        var named: ResultTerms = [:]
        for (result, term) in results.sorted(by: { $0.key < $1.key }) {
            named[result] = script.named(term)
        }
        return named
    }
}

extension ResultTerms {
    fileprivate mutating func add(_ term: Term, to result: RuleResult) {
        guard term != .no else { return }
        self[result] = (self[result] ?? .no) || term
    }

    fileprivate mutating func move(_ result: RuleResult, to other: RuleResult) {
        if let term = removeValue(forKey: result) { add(term, to: other) }
    }
}
