import CEL
import Checking
import Partners
import Rules

/// One search for plans: the cheapest, the next best, and what is in the way.
struct PlanSearch {
    private let puzzles: Puzzles
    private let solver: CBC
    private let request: PlanRequest

    /// The partners whose shared agreements may be joined, by id.
    private let sharing: Set<String>

    private(set) var best: Confirmed?
    private(set) var others: [Confirmed] = []
    private(set) var conflict: [PlanLimit] = []
    private(set) var left: [PlanAnswer.Left] = []

    /// When the search has to end.
    private let end: Double

    /// Whether time ran out before something was decided.
    private var ranOut = false

    /// The whole puzzle, once it was needed.
    private var whole: Puzzle?

    /// The most solutions that the checker may refuse, though the rows allow them, before the
    /// search ends.
    private static let mostRefused = 20

    init(
        _ puzzles: Puzzles,
        _ solver: CBC,
        _ request: PlanRequest,
        sharing: Set<String> = [],
        seconds: Double = 60
    ) {
        (self.puzzles, self.solver, self.request) = (puzzles, solver, request)
        self.sharing = sharing
        end = Clock.now + seconds
    }

    var school: SchoolCase { puzzles.school }

    /// Looks for the plans.
    mutating func run() {
        let goals = reachable()
        findOthers(goals)
    }

    /// The gaps that can close together, as many of the strongest as limits let, and the cheapest
    /// plan that closes as many.
    mutating func reachable() -> Set<Int> {
        let all = Set(puzzles.outline.closed.keys)
        leave(puzzles.outline.hopeless, .noStep)
        best = cheapest(closing: all)
        guard best == nil else { return all }
        let possible = most(of: all, keeping: [])?.closes ?? []
        leave(all.subtracting(possible).sorted(), .noStep)
        best = possible == all ? nil : cheapest(closing: possible)
        guard best == nil, !request.limits.isEmpty else { return possible }
        let most = most(of: possible, keeping: request.limits)
        findConflict(most == nil ? [] : possible)
        best = most.flatMap { most in
            var task = task([], keeping: request.limits)
            task.worth = most.worth
            return cheapest(task)
        }
        let closed = possible.intersection(best?.closes ?? [])
        leave(possible.subtracting(closed).sorted(), .limits)
        return closed
    }

    private mutating func leave(_ goals: [Int], _ why: PlanAnswer.Why) {
        left += goals.map { .init(school.compiled.rules[$0].rule, why: ranOut ? .time : why) }
    }

    private mutating func findOthers(_ goals: Set<Int>) {
        guard let best, !best.made.isEmpty else { return }
        var known = [best]
        while known.count <= request.others,
            let next = next(goals, after: known)
        {
            known.append(next)
        }
        others = Array(known.dropFirst())
    }

    private mutating func next(_ goals: Set<Int>, after known: [Confirmed]) -> Confirmed? {
        var task = task(goals, keeping: request.limits)
        task.known = known.map(\.deeds)
        return cheapest(task)
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

    /// Gaps that can close together, as many of the strongest as can be, then of the weaker, and
    /// what they are worth; none where the limits cannot be kept even if nothing is closed.
    private mutating func most(
        of gaps: Set<Int>,
        keeping limits: [PlanLimit]
    ) -> (closes: Set<Int>, worth: PlanTask.Worth)? {
        let strengths = Dictionary(grouping: gaps) { school.compiled.rules[$0].rule.strength }
        let should = Double((strengths[.may]?.count ?? 0) + 1)
        let must = Double((strengths[.should]?.count ?? 0) + 1) * should
        let ranks: [Strength: Double] = [.must: must, .should: should, .may: 1]
        var worth = PlanTask.Worth()
        for (strength, gaps) in strengths {
            for gap in gaps { worth.ofGap[gap] = ranks[strength] }
        }
        var task = task([], keeping: limits)
        (task.worth, task.aim) = (worth, .mostWorth)
        guard let solved = solved(task) else { return nil }
        let closes = solved.puzzle.closes(solved.found).intersection(gaps)
        worth.least = closes.compactMap { worth.ofGap[$0] }.reduce(0, +)
        return (closes, worth)
    }

    private func task(_ goals: Set<Int>, keeping limits: [PlanLimit]) -> PlanTask {
        PlanTask(goals: goals, limits: limits, sharing: sharing)
    }

    /// The cheapest choices that do what a task asks.
    mutating func cheapest(_ task: PlanTask) -> Confirmed? {
        guard let first = solved(task) else { return nil }
        if let plan = confirmed(first, task) { return plan }
        var task = task
        for _ in 0...Self.mostRefused {
            guard let next = solvedWhole(task) else { return nil }
            if let plan = confirmed(next, task) { return plan }
            task.known.append(next.puzzle.choices.deeds(next.found))
        }
        return nil
    }

    /// The cheapest plan that closes some gaps within the limits.
    mutating func cheapest(closing goals: Set<Int>) -> Confirmed? {
        cheapest(task(goals, keeping: request.limits))
    }

    /// A task's solution: the outline's with its details, or the whole puzzle's.
    private mutating func solved(_ task: PlanTask) -> Puzzles.Solved? {
        switch solve(puzzles.outline.program(task)) {
        case .impossible: nil
        case .found(let rough): puzzles.detailed(rough) { solve($0) } ?? solvedWhole(task)
        case .undecided: nil
        }
    }

    private mutating func solvedWhole(_ task: PlanTask) -> Puzzles.Solved? {
        let puzzle = whole ?? puzzles.whole
        whole = puzzle
        guard case .found(let found) = solve(puzzle.program(task)) else { return nil }
        return .init(puzzle: puzzle, found: found)
    }

    /// The best values for a program, as far as time allows.
    private mutating func solve(_ program: IntegerProgram) -> Solution {
        let seconds = end - Clock.now
        let solution =
            seconds > 0
            ? solver.solve(program, effort: .init(seconds: seconds)) : .undecided
        if case .undecided = solution { ranOut = true }
        return solution
    }
}
