package import Checking
import Diagnostics
package import Rules

/// Proves what can be said of a pack's rules, each alone, two by two and all together.
package struct PackProver {
    private let compiled: CompiledPack
    private let rules: [CompiledRule]
    private let asOf: Day
    private let prover: Prover

    /// Makes a prover of some rules of a pack, or of all, for a day.
    package init(_ compiled: CompiledPack, rules: Set<String>?, asOf: Day, solver: Solver) {
        self.compiled = compiled
        self.rules = compiled.rules.filter { rules?.contains($0.rule.id) ?? true }
        self.asOf = asOf
        self.prover = Prover(model: compiled.pack.model, asOf: asOf, solver: solver)
    }

    package func proof() throws(Disagreement) -> PackProof {
        var proofs: [PackProof.RuleProof] = []
        for rule in rules {
            let met = try prover.ask([.met(rule)])
            let missed = try prover.ask([.missed(rule)])
            proofs.append(.init(rule: rule.rule, met: met, missed: missed))
        }
        let (implications, unsettled) = try implications(proofs)
        return PackProof(
            pack: compiled.pack,
            asOf: asOf,
            together: try together(proofs),
            rules: proofs,
            implications: implications,
            unsettled: unsettled
        )
    }

    /// A school that meets every rule; else the smallest set of rules that none can meet.
    private func together(
        _ proofs: [PackProof.RuleProof]
    ) throws(Disagreement) -> PackProof.Together {
        let covered = zip(rules, proofs).filter { $0.1.outside == nil }.map(\.0)
        switch try prover.ask(covered.map { .met($0) }) {
        case .witness(let witness): return .possible(witness)
        case .undecided(let reason): return .undecided(reason)
        case .impossible(let core):
            var finder = CoreFinder(covered, prover)
            return .impossible(try finder.smallest(from: core))
        }
    }

    /// Pairs of which one implies the other: those that no school known so far speaks against.
    private func implications(
        _ proofs: [PackProof.RuleProof]
    ) throws(Disagreement) -> (proven: [PackProof.Implication], unsettled: [PackProof.Implication])
    {
        var schools = Schools(compiled, rules, asOf)
        for proof in proofs {
            for witness in [proof.met.witness, proof.missed.witness] { schools.add(witness) }
        }
        let usual = rules.indices.filter {
            proofs[$0].met.witness != nil && proofs[$0].missed.witness != nil
        }
        var proven: [PackProof.Implication] = []
        var unsettled: [PackProof.Implication] = []
        for first in usual {
            for second in usual where first != second && !schools.refute(first, second) {
                let pair = PackProof.Implication(
                    rule: rules[first].rule.id,
                    implied: rules[second].rule.id
                )
                switch try prover.ask([.met(rules[first]), .not(.met(rules[second]))]) {
                case .witness(let witness): schools.add(witness)
                case .impossible: proven.append(pair)
                case .undecided: unsettled.append(pair)
                }
            }
        }
        return (proven, unsettled)
    }
}

/// Schools that are known, with the rules that each meets: the examples of the pack, and witnesses.
private struct Schools {
    private let compiled: CompiledPack
    private let rules: [CompiledRule]
    private let asOf: Day
    private var count = 0

    /// For each rule the schools that meet it, by their numbers.
    private var met: [Set<Int>]

    init(_ compiled: CompiledPack, _ rules: [CompiledRule], _ asOf: Day) {
        (self.compiled, self.rules, self.asOf) = (compiled, rules, asOf)
        self.met = rules.map { _ in [] }
        var log = DiagnosticLog()
        for example in compiled.pack.rules.flatMap(\.examples) {
            let piece = InventoryReader.readPiece(
                example.given,
                model: compiled.pack.model,
                into: &log
            )
            if let piece { add(piece) }
        }
    }

    mutating func add(_ witness: Witness?) {
        var log = DiagnosticLog()
        let piece = witness.flatMap {
            InventoryReader.readPiece($0.node, model: compiled.pack.model, into: &log)
        }
        if let piece { add(piece) }
    }

    private mutating func add(_ inventory: Inventory) {
        for (index, rule) in rules.enumerated()
        where rule.verdict(of: inventory, on: asOf).isMet { met[index].insert(count) }
        count += 1
    }

    /// Whether a school meets one rule and not another.
    func refute(_ rule: Int, _ implied: Int) -> Bool {
        !met[rule].isSubset(of: met[implied])
    }
}
