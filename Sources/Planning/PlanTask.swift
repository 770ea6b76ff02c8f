import Partners

/// What is asked of a puzzle.
struct PlanTask: Sendable {
    /// The gaps that have to close, by their rules' places in the pack.
    var goals: Set<Int> = []

    /// What gaps must at least be worth together that close besides.
    var worth: Worth?
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
        case mostWorth

        /// Nothing: any will do.
        case any
    }

    /// What it is worth that gaps close, by their rules' places in the pack.
    struct Worth: Sendable {
        var ofGap: [Int: Double] = [:]
        var least = 0.0
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
        let terms = (task.worth?.ofGap ?? [:]).sorted { $0.key < $1.key }
            .compactMap { gap, worth in closed[gap].map { IntegerProgram.Term($0, worth) } }
        if let least = task.worth?.least, least > 0 { program.require(terms, atLeast: least - 0.5) }
        switch task.aim {
        case .leastCost: return program
        case .any: return program.minimising([:])
        case .mostWorth:
            return program.minimising(
                Dictionary(terms.map { ($0.column, -$0.factor) }) { first, _ in first }
            )
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
