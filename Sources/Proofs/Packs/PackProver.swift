package import Checking
package import Rules

/// Proves what can be said of a pack's rules, each alone, two by two and all together.
///
/// Rules that mean the same are asked about once.
package struct PackProver: Sendable {
    private let compiled: CompiledPack
    private let rules: SameRules
    private let asOf: Day
    private let provers: Provers

    /// Makes a prover of some rules of a pack, or of all, for a day.
    package init(_ compiled: CompiledPack, rules: Set<String>?, asOf: Day, solver: Solver) {
        self.compiled = compiled
        self.rules = SameRules(compiled.rules.filter { rules?.contains($0.rule.id) ?? true })
        self.asOf = asOf
        self.provers = Provers(model: compiled.pack.model, asOf: asOf, solver: solver)
    }

    package func proof() throws(Disagreement) -> PackProof {
        let proofs = try provers.map(rules.distinct) { rule, prover throws(Disagreement) in
            let met = try prover.ask([.met(rule)])
            let missed = try prover.ask([.missed(rule)])
            return PackProof.RuleProof(rule: rule.rule, met: met, missed: missed)
        }
        let rows = try implications(proofs)
        return PackProof(
            pack: compiled.pack,
            asOf: asOf,
            together: try together(proofs),
            rules: rules.expanded(proofs).map { proof, rule in
                .init(rule: rule.rule, met: proof.met, missed: proof.missed)
            },
            implications: rules.pairs { rows[$0].proven.contains($1) },
            unsettled: rules.pairs { rows[$0].unsettled.contains($1) }
        )
    }

    /// A school that meets every rule; else the smallest set of rules that none can meet.
    private func together(
        _ proofs: [PackProof.RuleProof]
    ) throws(Disagreement) -> PackProof.Together {
        let prover = provers.prover()
        let covered = zip(rules.distinct, proofs).filter { $0.1.outside == nil }.map(\.0)
        switch try prover.ask(covered.map { .met($0) }) {
        case .witness(let witness): return .possible(witness)
        case .undecided(let reason): return .undecided(reason)
        case .impossible(let core):
            var finder = CoreFinder(covered, prover)
            return .impossible(try finder.smallest(from: core))
        }
    }

    /// What each distinct rule implies, by numbers: nothing where it is never met or never missed.
    private func implications(
        _ proofs: [PackProof.RuleProof]
    ) throws(Disagreement) -> [Implied] {
        let schools = KnownSchools(
            rules.distinct,
            examples: SameRules(compiled.rules).distinct.flatMap { $0.rule.examples },
            witnesses: proofs.flatMap { [$0.met.witness, $0.missed.witness].compactMap(\.self) },
            model: compiled.pack.model,
            asOf: asOf
        )
        let usual = proofs.indices.filter {
            proofs[$0].met.witness != nil && proofs[$0].missed.witness != nil
        }
        return try provers.map(Array(proofs.indices)) { first, prover throws(Disagreement) in
            guard usual.contains(first) else { return Implied() }
            let open = usual.filter { !schools.refute(first, $0) }
            return try implied(by: first, among: open, schools, prover)
        }
    }

    /// Which of the rules that no known school speaks against a rule implies.
    private func implied(
        by first: Int,
        among others: [Int],
        _ schools: KnownSchools,
        _ prover: Prover
    ) throws(Disagreement) -> Implied {
        var implied = Implied(proven: [first])
        var open = others.filter { $0 != first }
        while let second = open.first {
            open.removeFirst()
            let question = [
                Condition.met(rules.distinct[first]), .not(.met(rules.distinct[second])),
            ]
            switch try prover.ask(question) {
            case .witness(let witness):
                let met = schools.met(by: witness)
                open.removeAll { !met.contains($0) }
            case .impossible: implied.proven.insert(second)
            case .undecided: implied.unsettled.insert(second)
            }
        }
        return implied
    }
}

/// The rules, by number, that one rule implies, and those of which that is not settled.
private struct Implied {
    var proven: Set<Int> = []
    var unsettled: Set<Int> = []
}
