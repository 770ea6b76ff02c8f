import Checking
import Rules

/// Finds the fewest rules that no school can meet together.
///
/// Every set of contradicting rules has one among those that a school, which meets as many as it
/// can, leaves unmet. So the smallest set that hits what each known school leaves unmet is a lower
/// bound: where no school meets it, it is the answer, and otherwise that school is one more to hit.
/// The way is that of A. Ignatiev, A. Previti, M. Liffiton and J. Marques-Silva, "Smallest MUS
/// Extraction with Minimal Hitting Set Dualization", CP 2015.
struct CoreFinder {
    private let rules: [CompiledRule]
    private let prover: Prover

    /// For each school that is known, the rules that it leaves unmet.
    private var unmet: [[Int]] = []
    private var questions = 0

    /// The questions after which a set is given that may not be the smallest.
    static let mostQuestions = 300

    init(_ rules: [CompiledRule], _ prover: Prover) {
        (self.rules, self.prover) = (rules, prover)
    }

    /// The smallest core, where it is found in time, and one that cannot be made smaller otherwise.
    ///
    /// - Parameter core: rules that no school meets together, by their index.
    /// - Returns: the core, which says whether it is the smallest.
    /// - Throws: where solver and checker disagree.
    mutating func smallest(from core: [Int]) throws(Disagreement) -> PackProof.Core {
        let known = try irreducible(core)
        while questions < Self.mostQuestions {
            switch HittingSet.smallest(of: unmet, below: known.count) {
            case .none: return self.core(known, isSmallest: true)
            case .undecided: return self.core(known, isSmallest: false)
            case .found(let set):
                switch try ask(set) {
                case .impossible: return self.core(set, isSmallest: true)
                case .undecided: return self.core(known, isSmallest: false)
                case .witness: unmet.append(try grown(set))
                }
            }
        }
        return self.core(known, isSmallest: false)
    }

    private func core(_ set: [Int], isSmallest: Bool) -> PackProof.Core {
        PackProof.Core(rules: set.map { rules[$0].rule }, isSmallest: isSmallest)
    }

    /// The rules without those that can go while the rest still cannot be met together.
    private mutating func irreducible(_ core: [Int]) throws(Disagreement) -> [Int] {
        var kept = core
        for rule in core {
            let rest = kept.filter { $0 != rule }
            if try ask(rest).isImpossible { kept = rest }
        }
        return kept
    }

    /// What is left unmet by a school that meets some rules and as many of the others as it can.
    ///
    /// One rule of each contradiction is dropped until the rest can be met; where that is left open,
    /// all others count as unmet, which is true of the school that was known before.
    private mutating func grown(_ set: [Int]) throws(Disagreement) -> [Int] {
        let others = rules.indices.filter { !set.contains($0) }
        var dropped: Set<Int> = []
        while true {
            let asked = set + others.filter { !dropped.contains($0) }
            switch try ask(asked) {
            case .witness: return dropped.sorted()
            case .undecided: return others
            case .impossible(let core):
                guard let rule = core.map({ asked[$0] }).first(where: { !set.contains($0) }) else {
                    return others
                }
                dropped.insert(rule)
            }
        }
    }

    private mutating func ask(_ set: [Int]) throws(Disagreement) -> Answer {
        questions += 1
        return try prover.ask(set.map { .met(rules[$0]) })
    }
}
