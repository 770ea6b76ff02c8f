package import Checking
import Diagnostics
package import Rules

/// A rule with one small slip in it.
package struct Mutant: Sendable {
    package let rule: Rule
    package let variation: Variation<RuleMeaning>

    /// The rule as it would run with the slip.
    package let compiled: CompiledRule

    /// The slip: "if at least 2 were at least 3".
    package var sentence: String {
        let becomes = variation.becomes.map { "were \($0)" } ?? "were left out"
        let slip = "if \(variation.was) \(becomes)"
        return variation.level.map { "for \($0), \(slip)" } ?? slip
    }
}

extension Mutant {
    /// Every mutant of a rule that says something else than the rule, each once.
    static func all(of rule: CompiledRule, in pack: CompiledPack) -> [Mutant] {
        var seen: Set<RuleMeaning> = [rule.meaning]
        return rule.rule.variations(of: rule.meaning, in: pack.pack).compactMap { variation in
            guard seen.insert(variation.changed).inserted else { return nil }
            var log = DiagnosticLog()
            let compiled = CompiledRule(
                rule.rule,
                meaning: variation.changed,
                in: pack.environment,
                into: &log
            )
            return compiled.map { Mutant(rule: rule.rule, variation: variation, compiled: $0) }
        }
    }
}
