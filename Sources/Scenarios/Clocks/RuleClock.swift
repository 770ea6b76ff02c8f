import CEL
import Checking
import Rules

/// How a rule reads the day of the check, from its programs.
struct RuleClock: Sendable {
    let comparisons: [ClockComparison]

    /// Whether those comparisons are all that the day can do to the rule.
    let isFollowed: Bool

    init(_ rule: CompiledRule, model: Model) {
        var reader = ClockReader(model: model)
        let programs =
            rule.levels.map(\.program) + [rule.applies, rule.emptiness?.program].compactMap(\.self)
        for program in programs { reader.read(program.checked) }
        var seen: Set<ClockComparison> = []
        comparisons = reader.comparisons.filter { seen.insert($0).inserted }
        isFollowed = reader.isFollowed
    }
}
