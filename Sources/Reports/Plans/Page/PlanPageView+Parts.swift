import Planning
import Rules

extension PlanPageView {
    /// One large number at the top of the page.
    struct Figure {
        let number: String
        let words: String

        static func all(_ report: PlanReport) -> [Figure] {
            guard let plan = report.answer.plan, !plan.closes.isEmpty else { return [] }
            let gaps = plan.closes.count
            let partners = report.partnerCount
            return [
                Figure(number: "\(gaps)", words: gaps == 1 ? "gap closes" : "gaps close"),
                Figure(number: plan.cost.hours.asNumber, words: "hours of time"),
                Figure(
                    number: plan.cost.pence.asPounds,
                    words: "in the first year" + (report.unpriced.map { "; \($0)" } ?? "")
                ),
                Figure(
                    number: "\(partners)",
                    words: partners == 1 ? "new partner" : "new partners"
                ),
            ]
        }
    }

    struct FirstStep {
        let number: Int
        let text: String

        init(_ step: ActionStep) {
            number = step.number
            text = (step.start ?? step.what).stopped
        }
    }

    struct Step {
        let number: Int
        let what: String
        let advice: [String]
        let with: String?
        let who: String
        let due: String
        let day: String
        let hours: String
        let money: String
        let closes: [String]
        let towards: [String]
        let isNeeded: Bool
        let record: String?

        init(_ step: ActionStep, _ language: String) {
            (number, what, who) = (step.number, step.what, step.who)
            advice = step.advice.map(\.stopped)
            (due, day) = (step.due.description, step.due.words(in: language))
            (hours, money) = (step.cost.hours.asHours, step.money)
            with = step.with
            (closes, towards) = (step.closes, step.towards)
            isNeeded = closes.isEmpty && towards.isEmpty
            record = step.shortRecord?.stopped
        }
    }

    struct Total {
        let hours: String
        let money: String

        init(_ cost: PlanCost) {
            (hours, money) = (cost.hours.asHours, cost.pence.asPounds)
        }
    }

    struct Choice {
        let step: Int
        let name: String
        let far: String?
        let reasons: String
        let trust: String?
        let rivals: [PartnerChoice.Rival]

        init(_ choice: PartnerChoice) {
            (step, name, far) = (choice.step, choice.name, choice.far)
            reasons = choice.reasons.joined(separator: "; ").capitalisedFirst.stopped
            (trust, rivals) = (choice.trust, choice.rivals)
        }
    }

    struct Date {
        let date: String
        let day: String
        let kind: String
        let title: String
        let details: [String]

        init(_ date: DueDate, _ language: String) {
            (self.date, day) = (date.day.description, date.day.words(in: language))
            (kind, title, details) = (date.kind.category, date.title, date.details)
        }
    }
}
