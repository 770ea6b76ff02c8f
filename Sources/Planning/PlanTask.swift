import Partners

/// What is asked of a puzzle.
struct PlanTask: Sendable {
    /// The gaps that have to close, by their rules' places in the pack.
    var goals: Set<Int> = []
    var limits: [PlanLimit] = []

    /// Plans that are known: none that does all that one of them does is asked for.
    var known: [Set<Deed>] = []

    /// The partners whose shared agreements may be joined, by id.
    var sharing: Set<String> = []
    var aim = Aim.leastCost

    /// What makes one solution better than another.
    enum Aim: Sendable {
        case leastCost

        /// Closing what is worth most.
        case mostWorth([Int: Double])

        /// Nothing: any will do.
        case any
    }
}

extension Puzzle {
    /// The program that a task comes to.
    func program(_ task: PlanTask) -> IntegerProgram {
        var program = program(closing: task.goals, keeping: task.limits)
        let shut = choices.asked.filter { asked in
            asked.isShared && !task.sharing.contains(asked.member.entry?.id ?? "")
        }
        program.require(shut.map { .init($0.column) }, atMost: 0)
        for deeds in task.known { forbid(deeds, in: &program) }
        switch task.aim {
        case .leastCost: return program
        case .any: return program.minimising([:])
        case .mostWorth(let worth):
            let columns = worth.compactMap { goal, worth in closed[goal].map { ($0, -worth) } }
            return program.minimising(Dictionary(columns) { first, _ in first })
        }
    }

    /// Leaves out every plan that does all of some deeds.
    private func forbid(_ deeds: Set<Deed>, in program: inout IntegerProgram) {
        let columns = choices.deeds.filter { deeds.contains($0.deed) }.map(\.column)
        guard columns.count == deeds.count else { return }
        program.require(columns.map { .init($0) }, atMost: Double(columns.count) - 1)
    }

    /// The gaps that a solution closes.
    func closes(_ found: Solution.Found) -> Set<Int> {
        Set(closed.filter { found.isChosen($0.value) }.map(\.key))
    }
}
