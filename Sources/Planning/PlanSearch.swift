import CEL
import Checking
import Partners
import Rules

/// One search for plans: the cheapest, the next best, and what is in the way.
struct PlanSearch {
    /// A solution that the checker has confirmed.
    struct Confirmed: Sendable {
        let made: [Choices.Made]
        let acts: Set<Int>
        let closes: [Int]
        let root: Record
        let bound: Double

        /// What it costs in pence, with the trifles by which equals are told apart.
        let cost: Double

        /// What it costs without them.
        let spent: PlanCost
    }

    private let puzzle: Puzzle
    private let solver: CBC
    private let request: PlanRequest

    private(set) var best: Confirmed?
    private(set) var others: [Confirmed] = []
    private(set) var conflict: [PlanLimit] = []
    private(set) var left: [PlanAnswer.Left] = []

    /// Choices that together were found not to do, though the rows allow them.
    private var refused: [[Int]] = []

    /// The most solutions that the checker may refuse before the search ends.
    private static let mostRefused = 20

    /// The partners whose shared agreements may be joined, by id.
    private let sharing: Set<String>

    init(
        _ puzzle: Puzzle,
        _ solver: CBC,
        _ request: PlanRequest,
        sharing: Set<String> = []
    ) {
        (self.puzzle, self.solver, self.request) = (puzzle, solver, request)
        self.sharing = sharing
    }

    /// Looks for the plans.
    mutating func run() {
        let goals = reachable()
        findOthers(goals)
    }

    /// The gaps that can close together, as many of the strongest as limits let, and the cheapest
    /// plan that closes them.
    mutating func reachable() -> Set<Int> {
        let all = Set(puzzle.closed.keys)
        leave(puzzle.hopeless, .noStep)
        var goals = all
        best = cheapest(closing: goals)
        if best == nil {
            goals = most(of: all, keeping: []) ?? []
            leave(all.subtracting(goals).sorted(), .noStep)
            best = goals == all ? nil : cheapest(closing: goals)
        }
        if best == nil, !request.limits.isEmpty {
            let possible = most(of: goals, keeping: request.limits)
            findConflict(possible == nil ? [] : goals)
            leave(goals.subtracting(possible ?? []).sorted(), .limits)
            goals = possible ?? []
            best = cheapest(closing: goals)
        }
        return goals
    }

    private mutating func leave(_ goals: [Int], _ why: PlanAnswer.Why) {
        left += goals.map { .init(puzzle.school.compiled.rules[$0].rule, why: why) }
    }

    private mutating func findOthers(_ goals: Set<Int>) {
        guard let best, !best.made.isEmpty else { return }
        var known = [best]
        while known.count <= request.others,
            let next = cheapest(closing: goals, besides: known)
        {
            known.append(next)
        }
        others = Array(known.dropFirst())
    }

    private mutating func findConflict(_ goals: Set<Int>) {
        let limits = request.limits
        let places = Conflicts.smallest(of: limits.count) { chosen in
            let program = puzzle.program(
                closing: goals,
                keeping: chosen.sorted().map { limits[$0] }
            )
            if case .found = solver.solve(program.minimising([:])) { return true }
            return false
        }
        conflict = places.map { limits[$0] }
    }

    /// The gaps that can close together: as many of the strongest as can be, then of the weaker;
    /// none where the limits cannot be kept even if nothing is closed.
    private func most(of goals: Set<Int>, keeping limits: [PlanLimit]) -> Set<Int>? {
        let rules = puzzle.school.compiled.rules
        let strengths = Dictionary(grouping: goals) { rules[$0].rule.strength }
        let should = Double((strengths[.may]?.count ?? 0) + 1)
        let must = Double((strengths[.should]?.count ?? 0) + 1) * should
        var worth: [Int: Double] = [:]
        for goal in goals {
            guard let column = puzzle.closed[goal] else { continue }
            worth[column] =
                switch rules[goal].rule.strength {
                case .must: -must
                case .should: -should
                case .may: -1
                }
        }
        let program = program(closing: [], keeping: limits).minimising(worth)
        guard case .found(let found) = solver.solve(program) else { return nil }
        return goals.filter { puzzle.closed[$0].map { found.isChosen($0) } ?? false }
    }

    /// The cheapest choices that close some gaps and are not like known plans.
    mutating func cheapest(
        closing goals: Set<Int>,
        besides known: [Confirmed] = []
    ) -> Confirmed? {
        while refused.count <= Self.mostRefused {
            var program = program(closing: goals, keeping: request.limits)
            for plan in known { forbid(plan.deeds(puzzle.choices), in: &program) }
            for columns in refused { forbid(columns, in: &program) }
            guard case .found(let found) = solver.solve(program) else { return nil }
            let made = puzzle.choices.changes(found)
            if let confirmed = confirmed(made, found, goals) { return confirmed }
            refused.append(
                puzzle.choices.program.columns.indices.filter {
                    puzzle.choices.program.columns[$0].isWhole && found.isChosen($0)
                }
            )
        }
        return nil
    }

    private func program(closing goals: Set<Int>, keeping limits: [PlanLimit]) -> IntegerProgram {
        var program = puzzle.program(closing: goals, keeping: limits)
        let closed = puzzle.choices.asked.filter { asked in
            asked.isShared && !sharing.contains(asked.member.entry?.id ?? "")
        }
        program.require(closed.map { .init($0.column) }, atMost: 0)
        return program
    }

    /// Leaves out every plan that does all that some columns stand for.
    private func forbid(_ columns: [Int], in program: inout IntegerProgram) {
        program.require(columns.map { .init($0) }, atMost: Double(columns.count) - 1)
    }

    /// Applies changes to a copy and asks the checker.
    private func confirmed(
        _ made: [Choices.Made],
        _ found: Solution.Found,
        _ goals: Set<Int>
    ) -> Confirmed? {
        let school = puzzle.school
        guard
            let root = Change.applied(made.map(\.change), to: school.root, by: school.model)
        else { return nil }
        let after = school.check.with(root)
        let rules = school.compiled.rules
        let isClosed = goals.allSatisfy { after.outcome(rules[$0]).outcome == .met }
        let isKept = school.guards.allSatisfy { place, guarded in
            let outcome = after.outcome(rules[place]).outcome
            return guarded == .staysMet ? outcome == .met : !outcome.isMissed
        }
        guard isClosed, isKept else { return nil }
        let acts = puzzle.choices.acts.filter { found.isChosen($0.value) }
        return Confirmed(
            made: made,
            acts: Set(acts.keys),
            closes: school.goals.filter { after.outcome(rules[$0]).outcome == .met }.sorted(),
            root: root,
            bound: found.bound,
            cost: found.cost,
            spent: puzzle.choices.spent(found)
        )
    }
}

extension PlanSearch.Confirmed {
    /// The partners whose shared agreements it needs, by id.
    var agreements: Set<String> {
        Set(made.compactMap(\.partner?.asked).filter(\.isShared).compactMap(\.member.entry?.id))
    }

    /// The columns by which a plan differs from others in what is done, and with whom.
    fileprivate func deeds(_ choices: Choices) -> [Int] {
        let partners = made.compactMap(\.partner)
        let asked = choices.asked.filter { asked in
            partners.contains { partner in
                partner.asked.column == asked.column
            }
        }
        return asked.map(\.column) + acts.compactMap { choices.acts[$0] }
    }
}

extension Outcome {
    /// Whether it says that something is missing.
    var isMissed: Bool { self == .notMet || self == .partlyMet }
}
