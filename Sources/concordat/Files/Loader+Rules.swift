import ArgumentParser
import Diagnostics
import Proofs
import Rules

extension Loader {
    /// Makes sure that ids are those of rules.
    ///
    /// - Throws: the exit with 2 where one is not, after a word on each with the nearest name.
    mutating func require(_ ids: [String], in pack: Pack) throws {
        let known = pack.rules.map(\.id)
        for id in ids where !known.contains(id) {
            let message = CommandMessage.unknownRule(id, near: NearestName.of(id, in: known))
            log.append(message, at: Source(name: "<rule>", text: id).span)
        }
        if log.hasErrors { throw stop() }
    }

    /// The solver behind proofs; it must be installed.
    func solver() throws(FileFailure) -> Solver {
        guard let solver = Solver.installed() else {
            throw FileFailure(path: "z3", reason: Solver.advice)
        }
        guard solver.isWorking else {
            throw FileFailure(path: solver.path, reason: "does not answer as a solver does")
        }
        return solver
    }
}
