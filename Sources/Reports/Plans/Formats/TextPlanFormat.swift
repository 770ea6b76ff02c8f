import Checking
import Planning
import Rules
import Signing

/// The plan for a terminal.
enum TextPlanFormat: PlanFormat {
    static let name = "text"
    static let purpose = "the terminal"
    static let losses = "the map"

    static func written(_ report: PlanReport, style: TextStyle) -> String {
        var page = TextPage(style: style)
        heading(report, &page)
        start(report, &page)
        steps(report, &page)
        partners(report, &page)
        others(report, &page)
        open(report, &page)
        dates(report, &page)
        sources(report, &page)
        return page.text
    }

    private static func heading(_ report: PlanReport, _ page: inout TextPage) {
        page.title("\(report.school): action plan")
        page.paragraph(
            "From \(report.before.asOf.words(in: report.language)), by \(report.pack.source.work) "
                + "(rule set \(report.pack.nameInFull))."
        )
        page.paragraph("The rule set is \(report.provenance.sentence).")
        let said = [
            report.lead, report.progress, report.haste, report.proof, report.conflict,
            report.limits,
        ]
        for sentence in said.compactMap(\.self) { page.paragraph(sentence) }
        if report.proof != nil { page.paragraph(report.weights) }
    }

    private static func start(_ report: PlanReport, _ page: inout TextPage) {
        let first = report.firstSteps
        guard !first.isEmpty else { return }
        page.heading("First steps this week")
        for step in first { page.line("  - \(step.start ?? step.what) [step \(step.number)]") }
    }

    private static func steps(_ report: PlanReport, _ page: inout TextPage) {
        guard !report.steps.isEmpty else { return }
        page.heading("Steps (\(report.steps.count))")
        for step in report.steps { write(step, report, &page) }
        guard let shared = report.sharedRecord else { return }
        page.line("")
        page.paragraph(shared.stopped)
    }

    private static func write(
        _ step: ActionStep,
        _ report: PlanReport,
        _ page: inout TextPage
    ) {
        page.line("  \(step.number). \(step.what)")
        let price = step.priceNote.map { "; \($0)" } ?? ""
        let day = step.due.words(in: report.language)
        page.detail("\(step.who), by \(day): \(step.cost.words)\(price)")
        for line in step.advice { page.detail(line) }
        if let partner = step.with { page.detail("With: \(partner)") }
        for title in step.closes { page.detail("Closes: \(title)") }
        for gap in step.towards { page.detail(gap) }
        if let record = step.shortRecord { page.detail("When done: \(record)") }
    }

    private static func partners(_ report: PlanReport, _ page: inout TextPage) {
        let choices = report.choices.filter(\.isExplained)
        guard !choices.isEmpty else { return }
        page.heading("Why these partners")
        for choice in choices {
            page.line("  \(choice.step). \(choice.name)\(choice.far.map { ", \($0)" } ?? "")")
            for reason in choice.reasons { page.detail(reason.capitalisedFirst) }
            for rival in choice.rivals { page.detail("Not \(rival.line)") }
        }
    }

    private static func others(_ report: PlanReport, _ page: inout TextPage) {
        let trades = report.trades
        guard report.answer.plan?.closes.isEmpty == false else { return }
        page.heading("The next best plans")
        if let note = report.othersNote { page.paragraph(note) }
        for trade in trades { page.line("  - \(trade.text)") }
    }

    private static func open(_ report: PlanReport, _ page: inout TextPage) {
        guard !report.openGroups.isEmpty else { return }
        page.heading("What stays open (\(report.answer.left.count))")
        for group in report.openGroups {
            page.paragraph(group.why + ":")
            for gap in group.gaps { page.line("  - \(gap.title) [\(gap.rule)]") }
        }
    }

    private static func dates(_ report: PlanReport, _ page: inout TextPage) {
        let dates = report.calendar.dates
        guard !dates.isEmpty else { return }
        page.heading("Dates until \(report.calendar.until.words(in: report.language))")
        for date in dates {
            page.line("  \(date.day)  \(date.title)")
            for detail in date.details { page.detail(detail) }
        }
    }

    private static func sources(_ report: PlanReport, _ page: inout TextPage) {
        guard !report.partnerSources.isEmpty else { return }
        page.heading(PartnerSources.heading)
        for source in report.partnerSources { page.paragraph(source.stopped) }
    }
}
