package import Checking
import Diagnostics
package import Rules

/// A rule with one small slip in it.
package struct Mutant: Sendable {
    package let rule: Rule
    package let variation: Variation<RuleMeaning>

    /// The rule as it would run with the slip.
    package let compiled: CompiledRule

    /// The slip as the end of "no example would notice …".
    package var sentence: String {
        guard let becomes = variation.becomes else {
            return "if \(variation.was) were left out"
        }
        return "if \(variation.was) were \(becomes)"
    }
}

extension Mutant {
    /// Every mutant of a rule that says something else than the rule, each once.
    static func all(of rule: CompiledRule, in pack: CompiledPack) -> [Mutant] {
        var seen: Set<RuleMeaning> = [rule.meaning]
        return rule.rule.variations(of: rule.meaning, in: pack.pack.model).compactMap { variation in
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
