package import Checking
package import Proofs
package import Rules

/// How well the examples of a rule set guard it against slips.
package struct MutationReport: Sendable {
    package let pack: Pack
    package let rules: [RuleReport]

    /// How well the examples of one rule guard it.
    package struct RuleReport: Sendable {
        package let rule: Rule

        /// The slips that were made.
        package let mutants: Int

        /// Those that no example notices.
        package let survivors: [Survivor]

        /// The slips that examples notice.
        package var noticed: Int { mutants - survivors.count }

        /// The slips that are proven to change nothing.
        package var equivalent: Int {
            survivors.count { if case .equivalent = $0.fate { true } else { false } }
        }

        /// The slips that go unnoticed, without those that change nothing.
        package var unnoticed: Int { survivors.count - equivalent }

        /// The examples that would notice what is not noticed yet, each once.
        package var newExamples: [NewExample] {
            var seen: Set<String> = []
            return survivors.compactMap {
                guard case .noticed(let example) = $0.fate, seen.insert(example.given).inserted
                else { return nil }
                return example
            }
        }
    }

    package var mutants: Int { rules.map(\.mutants).reduce(0, +) }
    package var noticed: Int { rules.map(\.noticed).reduce(0, +) }
    package var equivalent: Int { rules.map(\.equivalent).reduce(0, +) }
    package var unnoticed: Int { rules.map(\.unnoticed).reduce(0, +) }

    /// The share of the slips that examples notice, those that change nothing left out; 1 of none.
    package var score: Double {
        mutants == equivalent ? 1 : Double(noticed) / Double(mutants - equivalent)
    }
}

extension MutationRun.RuleResult {
    /// Settles what becomes of each survivor.
    ///
    /// - Parameters:
    ///   - pack: the rule's pack.
    ///   - prover: finds schools that tell a mutant from its rule; without one nothing is settled.
    /// - Returns: the rule's report; an example found for one mutant serves others it notices.
    /// - Throws: where solver and checker disagree.
    package func settled(
        in pack: CompiledPack,
        by prover: Prover?
    ) throws(Disagreement) -> MutationReport.RuleReport {
        var found: [NewExample] = []
        var settled: [Survivor] = []
        for mutant in survivors {
            let known = found.first { $0.prepared.notices(mutant) }
            let name = mutant.name(besides: rule.rule.examples.map(\.name) + found.map(\.name))
            let fate: Survivor.Fate =
                if let known { .noticed(by: known) } else {
                    try fate(of: mutant, named: name, in: pack, by: prover)
                }
            if known == nil, case .noticed(let example) = fate { found.append(example) }
            settled.append(Survivor(mutant: mutant, fate: fate))
        }
        return .init(rule: rule.rule, mutants: mutants, survivors: settled)
    }

    private func fate(
        of mutant: Mutant,
        named name: String,
        in pack: CompiledPack,
        by prover: Prover?
    ) throws(Disagreement) -> Survivor.Fate {
        guard let prover else {
            return .undecided("the rule set needs 'examples-as-of' for new examples")
        }
        switch try difference(of: mutant, by: prover) {
        case .impossible: return .equivalent
        case .undecided(let reason): return .undecided(reason.description)
        case .witness(let witness):
            return NewExample(witness, telling: mutant, from: rule, named: name, in: pack)
                .map { .noticed(by: $0) } ?? .undecided("the school found does not show it")
        }
    }

    /// A school that tells the two apart: one that says enough for both, where there is one, since
    /// such an example is the easiest to read.
    private func difference(
        of mutant: Mutant,
        by prover: Prover
    ) throws(Disagreement) -> Answer {
        let differs = Condition.differs(rule, mutant.compiled)
        let known = [rule, mutant.compiled].map { Condition.not(.outcome($0, [.unknown])) }
        let near = rule.rule.examples.map(\.given)
        let answer = try prover.ask([differs] + known, near: near)
        return answer.witness == nil ? try prover.ask([differs], near: near) : answer
    }
}

extension MutationReport {
    /// Changes every rule of a pack in one place at a time, and settles what no example notices.
    ///
    /// - Parameters:
    ///   - results: what the examples notice.
    ///   - pack: the pack that they are of.
    ///   - solver: finds the schools; none is needed where everything is noticed.
    /// - Throws: where solver and checker disagree.
    package init(
        _ results: [MutationRun.RuleResult],
        of pack: CompiledPack,
        solver: Solver
    ) throws(Disagreement) {
        self.pack = pack.pack
        guard let day = pack.pack.examplesAsOf else {
            var rules: [RuleReport] = []
            for result in results { rules.append(try result.settled(in: pack, by: nil)) }
            self.rules = rules
            return
        }
        rules = try Provers(model: pack.pack.model, asOf: day, solver: solver)
            .map(results) { result, prover throws(Disagreement) in
                try result.settled(in: pack, by: prover)
            }
    }
}
