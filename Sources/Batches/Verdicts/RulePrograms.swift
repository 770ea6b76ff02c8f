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

    /// Marks the rows of a run, before statements and waivers: each row a stride after the other.
    func mark(_ run: ColumnRun, into marks: inout [Mark], from first: Int, stride: Int) {
        let answers = RuleAnswers(
            rule: self,
            applies: applies.flatMap { run.answers(of: $0) },
            emptiness: emptiness.flatMap { run.answers(of: $0.program) },
            levels: levels.compactMap { run.answers(of: $0) }
        )
        for row in 0..<run.table.rows { marks[first + row * stride] = answers.mark(row) }
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
