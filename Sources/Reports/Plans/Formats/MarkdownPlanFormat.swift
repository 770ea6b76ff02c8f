import Checking
import Planning
import Rules
import Signing

/// The plan for documents and e-mail.
enum MarkdownPlanFormat: PlanFormat {
    static let name = "markdown"
    static let purpose = "documents and e-mail"
    static let losses = "the map"

    static func written(_ report: PlanReport, style: TextStyle) -> String {
        let lines =
            heading(report) + start(report) + steps(report) + records(report) + partners(report)
            + others(report) + open(report) + dates(report) + sources(report)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func heading(_ report: PlanReport) -> [String] {
        let day = report.before.asOf.words(in: report.language)
        let said = [
            report.lead, report.progress, report.haste, report.proof, report.conflict,
            report.limits,
        ]
        return [
            "# \(report.school.markdown): action plan", "",
            "From \(day), by \(report.pack.source.work.markdown).",
        ] + said.compactMap(\.self).flatMap { ["", $0.markdown] }
    }

    private static func start(_ report: PlanReport) -> [String] {
        let items = report.firstSteps.map { "- \(($0.start ?? $0.what).markdown)" }
        return section("First steps this week", items)
    }

    private static func steps(_ report: PlanReport) -> [String] {
        guard !report.steps.isEmpty else { return [] }
        return section(
            "Steps",
            [
                "| | What | Who | By | Hours | Money | Why |",
                "|---:|---|---|---|---:|---:|---|",
            ] + report.steps.map { row($0) }
        )
    }

    private static func row(_ step: ActionStep) -> String {
        let cells = [
            "\(step.number)", step.what, step.who, "\(step.due)", step.cost.hours.asNumber,
            step.money, (step.closes + step.towards).joined(separator: "; "),
        ]
        return "| \(cells.map(\.markdown).joined(separator: " | ")) |"
    }

    private static func records(_ report: PlanReport) -> [String] {
        let own = report.steps.compactMap { step in
            step.shortRecord.map { "- Step \(step.number): \($0.markdown)" }
        }
        let shared = [report.sharedRecord].compactMap(\.self).map { "- \($0.markdown)" }
        return section("What to record when it is done", own + shared)
    }

    private static func partners(_ report: PlanReport) -> [String] {
        let items = report.choices.filter(\.isExplained).flatMap { choice in
            let far = choice.far.map { ", \($0)" } ?? ""
            let reasons = choice.reasons.joined(separator: "; ")
            return [
                "- **\(choice.name.markdown)** (step \(choice.step)\(far)): \(reasons.markdown)"
            ]
                + choice.rivals.map { "  - Not \($0.line.markdown)" }
        }
        return section("Why these partners, and not others", items)
    }

    private static func others(_ report: PlanReport) -> [String] {
        let items = report.trades.map { "1. \($0.text.markdown)" }
        return section("The next best plans", items)
    }

    private static func open(_ report: PlanReport) -> [String] {
        let items = report.openGroups.enumerated().flatMap { place, group in
            (place == 0 ? [] : [""]) + ["\(group.why.markdown):", ""] + group.gaps.map(item)
        }
        return section("What stays open", items)
    }

    private static func item(_ gap: OpenGap) -> String {
        "- \(gap.title.markdown) (`\(gap.rule)`)"
    }

    private static func dates(_ report: PlanReport) -> [String] {
        let until = report.calendar.until.words(in: report.language)
        let items = report.calendar.dates.map { date in
            let details = date.details.map { " \($0.stopped)" }.joined()
            return "- \(date.day): \(date.title.stopped.markdown)\(details.markdown)"
        }
        return section("Dates until \(until)", items)
    }

    private static func sources(_ report: PlanReport) -> [String] {
        let weights = report.proof == nil ? "" : " \(report.weights.markdown)"
        let partners = report.partnerSources.map { "- \($0.markdown)" }
        return section(PartnerSources.heading, partners) + [
            "",
            "Made by rule set \(report.pack.nameInFull.markdown), "
                + "\(report.provenance.sentence.markdown). "
                + "Its digest is `\(report.provenance.digest)`.\(weights)",
        ]
    }

    private static func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", "## \(title)", ""] + lines
    }
}
