import Partners
import Planning

extension PlanTable {
    /// Each new partner, and under it those who were not chosen.
    static func partners(of report: PlanReport) -> PlanTable {
        let rows = report.choices.flatMap { choice in
            [PartnerRow(choice)] + choice.rivals.map { PartnerRow($0, of: choice) }
        }
        return PlanTable(
            "Partners and rivals",
            rows,
            [
                .init("Step", 6, .number) { "\($0.step)" },
                .init("Partner", 40) { $0.name },
                .init("Chosen", 9) { $0.isChosen ? "yes" : "no" },
                .init("How far", 20) { $0.far ?? "" },
                .init("Why, or why not", 80) { $0.why },
                .init("How far it is checked", 40) { $0.trust ?? "" },
            ]
        )
    }

    /// The next best plans and what they trade.
    static func others(of report: PlanReport) -> PlanTable {
        PlanTable(
            "Other plans",
            Array(report.trades.enumerated()),
            [
                .init("Place", 7, .number) { "\($0.offset + 2)" },
                .init("What it trades", 90) { $0.element.text },
                .init("Money", 10, .money) {
                    (Double($0.element.cost.pence) / 100).formattedPlainly
                },
                .init("Hours", 8, .number) { $0.element.cost.hours.asNumber },
                .init("Kilometres", 11, .number) { $0.element.cost.kilometres.asNumber },
                .init("Cost by the weights", 12, .money) { $0.element.total.asPlainPounds },
            ]
        )
    }

    /// What the plan leaves open.
    static func open(of report: PlanReport) -> PlanTable {
        PlanTable(
            "What stays",
            report.openGaps,
            [
                .init("Gap", 60) { $0.title }, .init("Why it stays", 60) { $0.why.text },
                .init("Rule", 34) { $0.rule },
            ]
        )
    }

    /// What falls due in the time ahead.
    static func dates(of report: PlanReport) -> PlanTable {
        PlanTable(
            "Dates",
            report.calendar.dates,
            [
                .init("Day", 13, .date) { "\($0.day)" },
                .init("What", 60) { $0.title },
                .init("Kind", 20) { $0.kind.category },
                .init("More", 80) { $0.details.joined(separator: "\n") },
            ]
        )
    }
}

/// A partner who was chosen or not.
private struct PartnerRow {
    let step: Int
    let name: String
    let isChosen: Bool
    let far: String?
    let why: String
    let trust: String?

    init(_ choice: PartnerChoice) {
        (step, name, isChosen, far) = (choice.step, choice.name, true, choice.far)
        (why, trust) = (choice.reasons.joined(separator: "\n"), choice.trust)
    }

    init(_ rival: PartnerChoice.Rival, of choice: PartnerChoice) {
        (step, name, isChosen, far) = (choice.step, rival.name, false, rival.far)
        (why, trust) = (rival.why, nil)
    }
}

extension Double {
    /// Pounds and pence without a sign.
    fileprivate var asPlainPounds: String { ((self * 100).rounded() / 100).formattedPlainly }
}
