package import Checking
import Diagnostics
package import Proofs
import Rules
import YAML

/// How a rule of a new version stands to the old one, and the schools that show it.
package struct Difference: Sendable {
    package let pair: RulePair
    package let stance: Stance

    /// What a new rule asks, held against the old one.
    package enum Stance: Sendable {
        /// Every school comes out as before; where the two are not the same to the letter, this is
        /// proven.
        case same
        /// No school comes out better or worse, but some come out otherwise.
        case otherwise(Case)
        /// Some schools come out worse, none better.
        case stricter(Case)
        /// Some schools come out better, none worse.
        case looser(Case)
        /// Some schools come out worse and some better.
        case incomparable(worse: Case, better: Case)
        /// It is not known whether more schools come out worse or better than those found, and why.
        case undecided(String, worse: Case? = nil, better: Case? = nil)
    }

    /// A school, made up, that comes out otherwise.
    package struct Case: Sendable {
        package let school: Witness
        package let before: RuleOutcome
        package let after: RuleOutcome
    }
}

/// Finds out how rules of a new version stand to the old ones.
package struct Differences: Sendable {
    private let revision: Revision
    private let provers: Provers?

    package init(_ revision: Revision, solver: Solver) {
        self.revision = revision
        let day = revision.new.pack.examplesAsOf ?? revision.old.pack.examplesAsOf
        provers = day.map { Provers(model: revision.old.pack.model, asOf: $0, solver: solver) }
    }

    /// How every rule of both versions stands, in the order of the new one.
    ///
    /// - Throws: where solver and checker disagree.
    package func all() throws(Disagreement) -> [Difference] {
        let without = "neither version has 'examples-as-of'"
        guard let provers else {
            return revision.pairs.map { pair in
                .init(pair: pair, stance: pair.isUntouched ? .same : .undecided(without))
            }
        }
        return try provers.map(revision.pairs) { pair, prover throws(Disagreement) in
            Difference(pair: pair, stance: try stance(of: pair, prover))
        }
    }

    private func stance(
        of pair: RulePair,
        _ prover: Prover
    ) throws(Disagreement) -> Difference.Stance {
        guard !pair.isUntouched else { return .same }
        guard let old = pair.rule(with: []), let new = pair.rule(with: pair.edits) else {
            return .undecided("the new rule cannot be run in the old rule set")
        }
        var question = StanceQuestion(old: old, new: new, pack: revision.old, prover: prover)
        let worse = try question.school(better: old, than: new)
        let better = try question.school(better: new, than: old)
        switch (worse, better, question.undecided) {
        case (let worse?, let better?, _): return .incomparable(worse: worse, better: better)
        case (_, _, let reason?): return .undecided(reason, worse: worse, better: better)
        case (let worse?, nil, nil): return .stricter(worse)
        case (nil, let better?, nil): return .looser(better)
        case (nil, nil, nil):
            let other = try question.school([.differs(old, new)])
            if let reason = question.undecided { return .undecided(reason) }
            return other.map { .otherwise($0) } ?? .same
        }
    }
}

/// The questions about one rule and the one that took its place.
private struct StanceQuestion {
    let old: CompiledRule
    let new: CompiledRule
    let pack: CompiledPack
    let prover: Prover

    /// Why one of the questions has no answer; none while all have one.
    var undecided: String?

    /// A school in which one rule comes to something better than the other does.
    mutating func school(
        better first: CompiledRule,
        than second: CompiledRule
    ) throws(Disagreement) -> Difference.Case? {
        for rank in first.ranks where first.ranks.count == second.ranks.count {
            let found = try school([first.reaches(rank), .not(second.reaches(rank))])
            if let found { return found }
        }
        guard first.ranks.count != second.ranks.count else { return nil }
        return try school([.met(first), .not(.met(second))])
    }

    /// A school of which conditions hold.
    mutating func school(_ conditions: [Condition]) throws(Disagreement) -> Difference.Case? {
        switch try prover.ask(conditions, near: near) {
        case .impossible: return nil
        case .undecided(let reason):
            undecided = reason.description
            return nil
        case .witness(let witness): return shown(by: witness)
        }
    }

    private var near: [Node] { (old.rule.examples + new.rule.examples).map(\.given) }

    private func shown(by witness: Witness) -> Difference.Case? {
        var log = DiagnosticLog()
        let example = Example(
            name: "",
            given: witness.node,
            expect: .met,
            level: nil,
            span: old.rule.span
        )
        return PreparedExample(example, of: pack, into: &log).map {
            Difference.Case(
                school: witness,
                before: $0.found(by: old),
                after: $0.found(by: new)
            )
        }
    }
}

extension CompiledRule {
    /// The places of the levels, the best first; of a rule without levels its only one.
    fileprivate var ranks: [Int] { levels.indices.reversed() }

    /// It comes to a level, or to a better one.
    fileprivate func reaches(_ rank: Int) -> Condition {
        let best = RuleResult(.met, level: levels.last?.name)
        let partly = levels.indices.dropLast().filter { $0 >= rank }.map {
            RuleResult(.partlyMet, level: levels[$0].name)
        }
        return .finds(self, Set(partly + [best]))
    }
}
