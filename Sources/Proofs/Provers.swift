import Checking
package import Rules

/// Provers that work side by side, each with a solver of its own.
package struct Provers: Sendable {
    private let model: Model
    private let asOf: Day
    private let solver: String

    /// Makes provers for schools of a model as they stand on a day.
    package init(model: Model, asOf: Day, solver: Solver) {
        (self.model, self.asOf, self.solver) = (model, asOf, solver.path)
    }

    /// One more prover.
    package func prover() -> Prover {
        Prover(model: model, asOf: asOf, solver: Solver(path: solver))
    }

    /// What work makes of each element with a prover, in the order of the elements.
    ///
    /// - Throws: where solver and checker disagree.
    package func map<Element: Sendable, Made: Sendable>(
        _ elements: [Element],
        _ work: @Sendable (Element, Prover) throws(Disagreement) -> Made
    ) throws(Disagreement) -> [Made] {
        let results = elements.parallelMap(with: prover) { element, prover in
            Result { () throws(Disagreement) in try work(element, prover) }
        }
        var made: [Made] = []
        for result in results { made.append(try result.get()) }
        return made
    }
}
