import CEL
import Checking
import Partners
import Rules

extension PlanSearch {
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

    /// Applies changes to a copy and asks the checker.
    func confirmed(_ solved: Puzzles.Solved, _ task: PlanTask) -> Confirmed? {
        let (choices, found) = (solved.puzzle.choices, solved.found)
        let goals = solved.puzzle.closes(found).filter { gap in
            task.goals.contains(gap) || task.worth?.ofGap[gap] != nil
        }
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
