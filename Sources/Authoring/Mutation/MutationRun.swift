package import Checking
package import Diagnostics
import Rules

/// Changes every rule of a pack in one place at a time and sees whether its examples notice.
package struct MutationRun: Sendable {
    private let pack: CompiledPack

    package init(_ pack: CompiledPack) {
        self.pack = pack
    }

    /// What became of the mutants of one rule.
    package struct RuleResult: Sendable {
        package let rule: CompiledRule
        package let mutants: Int

        /// Those that no example notices.
        package let survivors: [Mutant]
    }

    /// The mutants that survive the examples, by rule, in the order of the pack.
    ///
    /// - Parameters:
    ///   - rules: the rules to change, by id; all where there are none.
    ///   - log: takes what is wrong with examples.
    /// - Returns: one result for each rule.
    package func results(
        for rules: [String] = [],
        into log: inout DiagnosticLog
    ) -> [RuleResult] {
        let chosen = pack.rules.filter { rules.isEmpty || rules.contains($0.rule.id) }
        return chosen.parallelMap { result(for: $0) }.map { result, own in
            log.append(contentsOf: own)
            return result
        }
    }

    private func result(for rule: CompiledRule) -> (RuleResult, DiagnosticLog) {
        var log = DiagnosticLog()
        let examples = rule.rule.examples.compactMap { PreparedExample($0, of: pack, into: &log) }
        let mutants = Mutant.all(of: rule, in: pack)
        let survivors = mutants.filter { mutant in !examples.contains { $0.notices(mutant) } }
        return (RuleResult(rule: rule, mutants: mutants.count, survivors: survivors), log)
    }
}

extension PreparedExample {
    /// Whether the example, which the rule passes, fails with the slip.
    func notices(_ mutant: Mutant) -> Bool { !expects(found(by: mutant.compiled)) }
}
