import CEL
import Checking
import Rules

/// The programs of one rule, by their places in the plan of all.
struct RulePrograms: Sendable {
    let applies: Int?
    let emptiness: (program: Int, outcome: Mark)?

    /// From the worst level to the best.
    let levels: [Int]

    /// Whether a rule for which the inventory does not say enough is not met.
    let isNotMetIfMissing: Bool

    /// Whether all of them go through columns.
    let isColumnar: Bool

    /// All of them.
    var programs: [Int] { levels + [applies, emptiness?.program].compactMap(\.self) }

    /// What the programs come to for a row, before statements and waivers.
    func mark(_ run: ColumnRun, row: Int) -> Mark {
        if let applies {
            switch run.answer(applies, row: row) {
            case TruthCell.no: return Mark(.notApplicable)
            case TruthCell.unknown: return Mark(.unknown)
            case TruthCell.error: return Mark(.error)
            default: break
            }
        }
        let mark = empty(run, row) ?? graded(run, row)
        let isMissing = isNotMetIfMissing && mark == Mark(.unknown)
        return isMissing ? Mark(.notMet) : mark
    }

    private func empty(_ run: ColumnRun, _ row: Int) -> Mark? {
        guard let emptiness else { return nil }
        switch run.answer(emptiness.program, row: row) {
        case TruthCell.yes: return emptiness.outcome
        case TruthCell.error: return Mark(.error)
        case TruthCell.unknown:
            let graded = graded(run, row)
            return graded == Mark(.notMet) ? graded : Mark(.unknown)
        default: return nil
        }
    }

    private func graded(_ run: ColumnRun, _ row: Int) -> Mark {
        var isOpen = false
        for level in levels.indices.reversed() {
            switch run.answer(levels[level], row: row) {
            case TruthCell.error: return Mark(.error)
            case TruthCell.unknown: isOpen = true
            case TruthCell.yes:
                if isOpen { return Mark(.unknown, level: level) }
                return Mark(level == levels.count - 1 ? .met : .partlyMet, level: level)
            default: break
            }
        }
        return Mark(isOpen ? .unknown : .notMet)
    }
}

/// All programs of a rule set, planned together.
final class RulePlan: Sendable {
    let plan: ColumnPlan
    let rules: [RulePrograms]

    init(_ pack: CompiledPack) {
        var programs: [Program] = []
        func add(_ program: Program) -> Int {
            programs.append(program)
            return programs.count - 1
        }
        let parts = pack.rules.map { rule in
            (
                rule.applies.map { add($0) },
                rule.emptiness.map { (add($0.program), $0.outcome == .notApplicable) },
                rule.levels.map { add($0.program) }, rule.meaning.ifMissing == .notMet
            )
        }
        let plan = ColumnPlan(programs, reading: SaidColumns.columns(of: pack.pack.model))
        self.plan = plan
        rules = parts.map { applies, emptiness, levels, isNotMetIfMissing in
            let all = levels + [applies, emptiness?.0].compactMap(\.self)
            return RulePrograms(
                applies: applies,
                emptiness: emptiness.map { ($0.0, Mark($0.1 ? .notApplicable : .unknown)) },
                levels: levels,
                isNotMetIfMissing: isNotMetIfMissing,
                isColumnar: all.allSatisfy { plan.isColumnar($0) }
            )
        }
    }
}
