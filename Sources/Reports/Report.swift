import CEL
package import Checking
package import Partners
import Rules
package import Signing

/// A check and the partners suggested for its gaps, ready to be written out.
package struct Report: Sendable {
    package let result: CheckResult

    /// Who could help, by rule.
    package let advice: [String: Advice]

    /// Whose the rules are, and how far that is established.
    package let provenance: Provenance
    package let language: String

    /// Where the school is, for the map.
    package let home: Home?

    package init(
        _ result: CheckResult,
        advice: [String: Advice],
        provenance: Provenance,
        language: String = "en",
        home: Home? = nil
    ) {
        self.result = result
        self.advice = advice
        self.provenance = provenance
        self.language = language
        self.home = home
    }

    var inventory: Inventory { result.inventory }
    var pack: Pack { result.pack }
    var summary: Summary { result.summary }

    /// Suggested partners for a gap, the best first.
    func suggestions(for gap: Gap) -> [Suggestion] { advice[gap.rule.id]?.suggestions ?? [] }

    /// Why nobody, or not everybody, could be suggested for a gap, in one sentence.
    func shortage(for gap: Gap) -> String? { advice[gap.rule.id]?.shortage?.text }

    /// Gaps of one outcome or several, in order of urgency.
    func gaps(_ outcomes: Outcome...) -> [Gap] {
        result.gaps.filter { outcomes.contains($0.finding.outcome) }
    }
}
