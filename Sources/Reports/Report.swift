import CEL
package import Checking
package import Partners
import Rules

/// A check and the partners suggested for its gaps, ready to be written out.
package struct Report: Sendable {
    package let result: CheckResult

    /// Suggested partners by rule, the best first.
    package let suggestions: [String: [Suggestion]]
    package let language: String

    package init(
        _ result: CheckResult,
        suggestions: [String: [Suggestion]],
        language: String = "en"
    ) {
        self.result = result
        self.suggestions = suggestions
        self.language = language
    }

    var inventory: Inventory { result.inventory }
    var pack: Pack { result.pack }
    var summary: Summary { result.summary }

    /// Gaps of one outcome or several, in order of urgency.
    func gaps(_ outcomes: Outcome...) -> [Gap] {
        result.gaps.filter { outcomes.contains($0.finding.outcome) }
    }

    /// A path for people: "next review of Fenland Schools Library Service".
    func name(of path: FieldPath) -> String {
        FieldFinder(model: pack.model, root: inventory.root).description(of: path, language)
    }
}
