import Checking
import Partners
package import Planning
import Rules
package import Signing

/// What came of asking for a plan, ready to be written out.
package struct PlanReport: Sendable {
    package let answer: PlanAnswer

    /// Whose the rules are, and how far that is established.
    package let provenance: Provenance

    /// What falls due in the time ahead, besides the steps.
    package let calendar: SchoolCalendar
    package let language: String

    /// The plan's steps in words, in the order in which to take them.
    let steps: [ActionStep]

    /// What every new partnership of the plan records, in one sentence.
    let sharedRecord: String?

    package init(
        _ answer: PlanAnswer,
        provenance: Provenance,
        calendar: SchoolCalendar,
        language: String = "en"
    ) {
        (self.answer, self.provenance) = (answer, provenance)
        (self.calendar, self.language) = (calendar, language)
        let words = ActionWords(answer, language: language)
        steps = (answer.plan?.steps ?? []).enumerated()
            .map { words.step($0.element, number: $0.offset + 1) }
        sharedRecord = words.sharedRecord
    }

    var before: CheckResult { answer.before }
    var pack: Pack { before.pack }
    package var school: String { before.inventory.schoolName }

    /// Of a rule, what people call it.
    func title(ofRule id: String) -> String { pack[rule: id]?.title(language) ?? id }
}
