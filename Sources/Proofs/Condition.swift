package import Checking
package import Rules

/// Something that may be asked of a school: what rules find in it.
///
/// The rules may come from several packs, as long as these have one model.
package indirect enum Condition: Sendable {
    /// A rule finds one of these.
    case finds(CompiledRule, Set<RuleResult>)
    /// A rule has one of these outcomes, at whatever level.
    case outcome(CompiledRule, Set<Outcome>)
    /// Two rules, or a rule and what became of it, find different things.
    case differs(CompiledRule, CompiledRule)
    case not(Condition)
    case any([Condition])

    /// The rule is met.
    package static func met(_ rule: CompiledRule) -> Condition { .outcome(rule, [.met]) }

    /// The rule is missed, wholly or in part.
    package static func missed(_ rule: CompiledRule) -> Condition {
        .outcome(rule, [.notMet, .partlyMet])
    }

    /// The rules that it speaks of.
    package var rules: [CompiledRule] {
        switch self {
        case .finds(let rule, _), .outcome(let rule, _): [rule]
        case .differs(let first, let second): [first, second]
        case .not(let condition): condition.rules
        case .any(let conditions): conditions.flatMap(\.rules)
        }
    }

    /// Whether it is so, given what the checker finds.
    package func holds(_ find: (CompiledRule) -> RuleResult) -> Bool {
        switch self {
        case .finds(let rule, let results): results.contains(find(rule))
        case .outcome(let rule, let outcomes): outcomes.contains(find(rule).outcome)
        case .differs(let first, let second): find(first) != find(second)
        case .not(let condition): !condition.holds(find)
        case .any(let conditions): conditions.contains { $0.holds(find) }
        }
    }
}

extension Condition {
    /// The term that is true exactly where it is so.
    func term(_ results: (CompiledRule) -> ResultTerms) -> Term {
        switch self {
        case .finds(let rule, let wanted):
            .any(wanted.sorted().compactMap { results(rule)[$0] })
        case .outcome(let rule, let outcomes):
            .any(
                results(rule).sorted { $0.key < $1.key }
                    .filter { outcomes.contains($0.key.outcome) }.map(\.value)
            )
        case .differs(let first, let second): !Self.agree(results(first), results(second))
        case .not(let condition): !condition.term(results)
        case .any(let conditions): .any(conditions.map { $0.term(results) })
        }
    }

    private static func agree(_ first: ResultTerms, _ second: ResultTerms) -> Term {
        .any(
            first.sorted { $0.key < $1.key }
                .compactMap { result, term in second[result].map { term && $0 } }
        )
    }
}
