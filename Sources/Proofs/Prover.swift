import Checking
import Diagnostics
package import Rules

/// Answers whether there can be a school in which rules find this or that, and shows one.
///
/// One solver stands behind it, so it belongs to one task at a time.
package final class Prover {
    let model: Model
    let asOf: Day
    private let solver: Solver

    /// Makes a prover for schools of a model as they stand on a day.
    package init(model: Model, asOf: Day, solver: Solver) {
        self.model = model
        self.asOf = asOf
        self.solver = solver
    }

    /// Whether there is a school of which all conditions hold.
    ///
    /// Every school that it shows was confirmed by the checker; that none is there is a proof.
    ///
    /// - Throws: where solver and checker disagree, which is a fault of this program.
    package func ask(_ conditions: [Condition]) throws(Disagreement) -> Answer {
        let bounds: Bounds
        do {
            bounds = Bounds(try encoding(conditions, slots: { _ in 1 }).encoder.needs)
        } catch {
            return .undecided(.outside(error))
        }
        for (round, depth) in Self.depths(upTo: bounds.largest, for: conditions.count).enumerated()
        {
            let answer = try ask(conditions) { pattern in
                min(depth, bounds.bound(of: pattern) ?? (round + 1) * bounds.guess(of: pattern))
            }
            guard case .impossible(let core) = answer else { return answer }
            if depth >= bounds.largest ?? .max { return answer }
            if let proven = try proven(core, of: conditions) { return .impossible(proven) }
        }
        return .undecided(.tooLarge)
    }

    /// Conditions that no school at all answers, among those that none of some size does.
    private func proven(_ core: [Int], of conditions: [Condition]) throws(Disagreement) -> [Int]? {
        guard core.count < conditions.count,
            case .impossible(let inner) = try ask(core.map { conditions[$0] })
        else { return nil }
        return inner.map { core[$0] }
    }

    /// How many elements to look at, one after the other.
    ///
    /// The first is likely to be enough, as each condition rarely needs more than an element of its
    /// own: to look for a school that is a little too small can take very long. Lists without a
    /// bound are given twice as many the second time.
    private static func depths(upTo largest: Int?, for conditions: Int) -> [Int] {
        let first = max(6, min(conditions, 40))
        guard let largest else { return [first, 2 * first] }
        return first < largest ? [first, largest] : [largest]
    }

    /// Looks at schools with lists of so many elements at most.
    private func ask(
        _ conditions: [Condition],
        slots: @escaping @Sendable (String) -> Int
    ) throws(Disagreement) -> Answer {
        let encoder: Encoder
        let terms: [Term]
        do {
            (encoder, terms) = try encoding(conditions, slots: slots)
        } catch {
            return .undecided(.outside(error))
        }
        let values = encoder.askedTerms
        switch solver.ask(encoder.script, assuming: terms, values: values) {
        case .undecided(let reason): return .undecided(.solver(reason))
        case .impossible(let core): return .impossible(core)
        case .possible(let found):
            let valuation = Valuation(Dictionary(zip(values, found)) { first, _ in first })
            let piece = PieceBuilder(encoder, valuation).piece
            return .witness(try confirmed(piece, conditions))
        }
    }

    private func encoding(
        _ conditions: [Condition],
        slots: @escaping @Sendable (String) -> Int
    ) throws(OutsideFragment) -> (encoder: Encoder, terms: [Term]) {
        var encoder = Encoder(model: model, asOf: asOf, slots: slots)
        var results: [ObjectIdentifier: ResultTerms] = [:]
        for rule in conditions.flatMap(\.rules) where results[ObjectIdentifier(rule)] == nil {
            results[ObjectIdentifier(rule)] = try encoder.results(of: rule)
        }
        let terms = conditions.map { $0.term { results[ObjectIdentifier($0)] ?? [:] } }
        return (encoder, terms)
    }

    /// The school made small, and shown to be as it was said to be.
    private func confirmed(
        _ piece: Piece,
        _ conditions: [Condition]
    ) throws(Disagreement) -> Witness {
        let judge = Judge(model: model, asOf: asOf, conditions: conditions)
        guard judge.accepts(piece) else {
            throw Disagreement(school: piece.flow, found: judge.words(for: piece))
        }
        return witness(piece, judge)
    }

    /// A school that is as it should be, made small and plain.
    func witness(_ piece: Piece, _ judge: Judge) -> Witness {
        let small = Shrinker(judge: judge, model: model).shrunk(piece)
        let filler = Filler(model: model, asOf: asOf)
        return Witness(piece: Plainer(judge: judge, filler: filler).plainer(small), filler: filler)
    }
}
