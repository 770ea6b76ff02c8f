import Checking
import Rules

/// Finds which of the dates that come or pass on a day turned a finding, by holding them back.
///
/// A date counts where the finding would not have turned without it, or turns by it alone. Where no
/// single date does either, those count of which none could be left out.
struct CauseFinder {
    /// More dates of one day than these are all taken for causes untried.
    static let most = 60

    let checker: Checker
    let inventory: Inventory
    let rule: CompiledRule
    let day: Day

    /// What it comes to from the day on.
    let turned: RuleOutcome

    func causes(among passings: [Passing]) -> [Cause] {
        let movable = passings.filter { $0.held != nil && $0.cause != nil }
        guard movable.count <= Self.most else { return unique(movable) }
        let telling = movable.indices.filter { index in
            let others = movable.indices.filter { $0 != index }.map { movable[$0] }
            return !turns(holding: [movable[index]]) || turns(holding: others)
        }
        return unique(telling.isEmpty ? needed(movable) : telling.map { movable[$0] })
    }

    /// Those of which none could be held back together with the rest.
    private func needed(_ passings: [Passing]) -> [Passing] {
        var held: [Passing] = []
        var kept: [Passing] = []
        for passing in passings {
            if turns(holding: held + [passing]) {
                held.append(passing)
            } else {
                kept.append(passing)
            }
        }
        return kept
    }

    private func turns(holding passings: [Passing]) -> Bool {
        guard !passings.isEmpty else { return true }
        let held = inventory.holding(passings, by: checker.compiled.pack.model)
        return held.map {
            SchoolCheck(checker: checker, inventory: $0, asOf: day).outcome(rule).isSame(as: turned)
        } ?? true
    }

    private func unique(_ passings: [Passing]) -> [Cause] {
        var seen: Set<Cause> = []
        return passings.compactMap(\.cause).filter { seen.insert($0).inserted }
    }
}
