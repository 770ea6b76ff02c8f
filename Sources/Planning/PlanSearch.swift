import CEL
import Checking
import Partners
import Rules

/// One search for plans: the cheapest, the next best, and what is in the way.
struct PlanSearch {
    /// A solution that the checker has confirmed.
    struct Confirmed: Sendable {
        let made: [Choices.Made]
        let deeds: Set<Deed>
        let closes: [Int]
        let root: Record
        let bound: Double

        /// What it costs in pence, with the trifles by which equals are told apart.
        let cost: Double

        /// What it costs without them.
        let spent: PlanCost
    }

    private let puzzles: Puzzles
    private let solver: CBC
    private let request: PlanRequest

    /// The partners whose shared agreements may be joined, by id.
    private let sharing: Set<String>

    private(set) var best: Confirmed?
    private(set) var others: [Confirmed] = []
    private(set) var conflict: [PlanLimit] = []
    private(set) var left: [PlanAnswer.Left] = []

    /// The whole puzzle, once it was needed.
    private var whole: Puzzle?

    /// What was done by solutions of the whole puzzle that the checker refused, though the rows
    /// allow them.
    private var refused: [Set<Deed>] = []

    /// The most solutions that the checker may refuse before the search ends.
    private static let mostRefused = 20

    init(
        _ puzzles: Puzzles,
        _ solver: CBC,
        _ request: PlanRequest,
        sharing: Set<String> = []
    ) {
        (self.puzzles, self.solver, self.request) = (puzzles, solver, request)
        self.sharing = sharing
    }

    var school: SchoolCase { puzzles.school }

    /// Looks for the plans.
    mutating func run() {
        let goals = reachable()
        findOthers(goals)
    }

    /// The gaps that can close together, as many of the strongest as limits let, and the cheapest
    /// plan that closes them.
    mutating func reachable() -> Set<Int> {
        let all = Set(puzzles.outline.closed.keys)
        leave(puzzles.outline.hopeless, .noStep)
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
        left += goals.map { .init(school.compiled.rules[$0].rule, why: why) }
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
            var task = task(goals, keeping: chosen.sorted().map { limits[$0] })
            task.aim = .any
            return solved(task) != nil
        }
        conflict = places.map { limits[$0] }
    }

    /// The gaps that can close together: as many of the strongest as can be, then of the weaker;
    /// none where the limits cannot be kept even if nothing is closed.
    private mutating func most(of goals: Set<Int>, keeping limits: [PlanLimit]) -> Set<Int>? {
        let strengths = Dictionary(grouping: goals) { school.compiled.rules[$0].rule.strength }
        let should = Double((strengths[.may]?.count ?? 0) + 1)
        let must = Double((strengths[.should]?.count ?? 0) + 1) * should
        let worth: [Strength: Double] = [.must: must, .should: should, .may: 1]
        var task = task([], keeping: limits)
        task.aim = .mostWorth(
            strengths.reduce(into: [:]) { all, found in
                for goal in found.value { all[goal] = worth[found.key] }
            }
        )
        return solved(task).map { $0.puzzle.closes($0.found).intersection(goals) }
    }

    private func task(_ goals: Set<Int>, keeping limits: [PlanLimit]) -> PlanTask {
        PlanTask(goals: goals, limits: limits, sharing: sharing)
    }

    /// The cheapest choices that close some gaps and are not like known plans.
    mutating func cheapest(
        closing goals: Set<Int>,
        besides known: [Confirmed] = []
    ) -> Confirmed? {
        var task = task(goals, keeping: request.limits)
        task.known = known.map(\.deeds)
        guard let first = solved(task) else { return nil }
        if let plan = confirmed(first, goals) { return plan }
        while refused.count <= Self.mostRefused {
            task.known = known.map(\.deeds) + refused
            guard let next = solvedWhole(task) else { return nil }
            if let plan = confirmed(next, goals) { return plan }
            refused.append(next.puzzle.choices.deeds(next.found))
        }
        return nil
    }

    /// A task's solution: the outline's with its details, or the whole puzzle's.
    private mutating func solved(_ task: PlanTask) -> Puzzles.Solved? {
        switch solver.solve(puzzles.outline.program(task)) {
        case .impossible: nil
        case .found(let rough): puzzles.detailed(rough, solver) ?? solvedWhole(task)
        case .undecided: solvedWhole(task)
        }
    }

    private mutating func solvedWhole(_ task: PlanTask) -> Puzzles.Solved? {
        let puzzle = whole ?? puzzles.whole
        whole = puzzle
        guard case .found(let found) = solver.solve(puzzle.program(task)) else { return nil }
        return .init(puzzle: puzzle, found: found)
    }

    /// Applies changes to a copy and asks the checker.
    private func confirmed(_ solved: Puzzles.Solved, _ goals: Set<Int>) -> Confirmed? {
        let (choices, found) = (solved.puzzle.choices, solved.found)
        let made = choices.changes(found)
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
        return Confirmed(
            made: made,
            deeds: choices.deeds(found),
            closes: school.goals.filter { after.outcome(rules[$0]).outcome == .met }.sorted(),
            root: root,
            bound: found.bound,
            cost: found.cost,
            spent: choices.spent(found)
        )
    }
}

extension PlanSearch.Confirmed {
    /// The actions that it carries out, by their rules' places in the pack.
    var acts: [Int] {
        deeds.compactMap { if case .act(let place) = $0 { place } else { nil } }
    }

    /// The partners whose shared agreements it needs, by id.
    var agreements: Set<String> {
        Set(made.compactMap(\.partner?.asked).filter(\.isShared).compactMap(\.member.entry?.id))
    }
}

extension Outcome {
    /// Whether it says that something is missing.
    var isMissed: Bool { self == .notMet || self == .partlyMet }
}
