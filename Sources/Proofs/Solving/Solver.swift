import Glibc

/// A solver of SMT-LIB questions: z3, which is started when it is first asked.
package final class Solver {
    package let path: String
    private var process: SolverProcess?

    /// What may be done for one question, in the solver's own count of its work.
    private static let work = 60_000_000

    /// The seconds after which a solver that does not answer is stopped.
    private static let seconds = 60

    /// The seconds within which a new solver must speak.
    private static let secondsToStart = 10

    /// How many questions in a row may stay without answer before none is asked any more.
    private var patience = Solver.mostPatience
    private static let mostPatience = 3

    /// What a solver says of a question.
    enum Result {
        /// It can be so; the values of the terms that were asked for, in their order.
        case possible([SExpression])
        /// It cannot be so; the assumptions that are enough to see that, by their index.
        case impossible([Int])
        case undecided(String)
    }

    /// A solver by its path.
    package init(path: String) {
        self.path = path
    }

    /// The solver that the environment names or that stands in the search path.
    package static func installed() -> Solver? {
        if let named = variable("CONCORDAT_SOLVER"), !named.isEmpty {
            return isProgram(named) ? Solver(path: named) : nil
        }
        let folders = (variable("PATH") ?? "").split(separator: ":")
        return folders.map { "\($0)/z3" }.first(where: isProgram).map { Solver(path: $0) }
    }

    /// What to tell somebody who has no solver.
    package static let advice = """
        proofs need the solver z3, which is not installed here: install it with \
        'apt-get install z3', or name it in the environment variable CONCORDAT_SOLVER
        """

    private static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    private static func isProgram(_ path: String) -> Bool {
        var status = stat()
        return access(path, X_OK) == 0 && stat(path, &status) == 0
            && status.st_mode & S_IFMT == S_IFREG
    }

    /// Asks whether something can be so under assumptions.
    func ask(_ script: Script, assuming assumptions: [Term], values: [Term]) -> Result {
        let names = assumptions.indices.map { "a\($0)" }
        let assumed = zip(names, assumptions).map { name, term in
            "(declare-const \(name) Bool)\n(assert (=> \(name) \(term.text)))\n"
        }
        let text =
            script.text + assumed.joined()
            + "(check-sat-assuming (\(names.joined(separator: " "))))\n"
        guard let verdict = exchange("(reset)\n\(Self.options)\(text)") else {
            return .undecided("the solver gave no answer in time")
        }
        switch verdict.first?.word {
        case "sat": return possible(values)
        case "unsat": return .impossible(core(names))
        case "unknown", "timeout": return .undecided("the solver could not settle it")
        default: return .undecided("the solver did not take the question: \(verdict)")
        }
    }

    private static let options = """
        (set-option :print-success false)
        (set-option :produce-unsat-cores true)
        (set-option :smt.core.minimize true)
        (set-option :rlimit \(work))

        """

    private func possible(_ values: [Term]) -> Result {
        guard !values.isEmpty else { return .possible([]) }
        let list = values.map(\.text).joined(separator: " ")
        guard let answer = exchange("(get-value (\(list)))\n"),
            let pairs = answer.first?.elements, pairs.count == values.count
        else { return .undecided("the solver did not say how it can be so") }
        return .possible(pairs.compactMap { $0.elements?.last })
    }

    private func core(_ names: [String]) -> [Int] {
        guard let words = exchange("(get-unsat-core)\n")?.first?.elements?.compactMap(\.word) else {
            return Array(names.indices)
        }
        return names.indices.filter { words.contains(names[$0]) }
    }

    /// What the solver prints for some commands; a solver that fails is started anew for the next.
    private func exchange(_ text: String) -> [SExpression]? {
        guard isWorking, let process,
            let answer = process.answer(
                to: Self.ended(text),
                until: Self.end,
                within: Self.seconds
            ),
            let expressions = SExpression.read(answer)
        else {
            process = nil
            patience -= 1
            return nil
        }
        patience = Self.mostPatience
        return expressions
    }

    /// Whether the program speaks as a solver does; one that does not is not tried again.
    package var isWorking: Bool {
        if process != nil { return true }
        guard patience > 0, let started = SolverProcess(path, ["-in", "-smt2"]),
            started.answer(to: Self.ended(""), until: Self.end, within: Self.secondsToStart) == ""
        else {
            patience = 0
            return false
        }
        process = started
        return true
    }

    /// Commands, with one after them that makes the solver say that it is done.
    private static func ended(_ text: String) -> String { "\(text)(echo \"\(end)\")\n" }

    private static let end = "concordat-has-asked"
}
