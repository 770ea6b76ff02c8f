import CEL
import Checking
import Diagnostics
import Partners
import Rules
import Signing

/// For a terminal: what matters first, wrapped to its width.
enum TextFormat: ReportFormat {
    static let name = "text"
    static let purpose = "the terminal"
    static let losses =
        "places in files, which records count for or against a rule, why a rule is "
        + "met, more than twelve questions and than three partners for a gap"

    static func part(_ report: Report, style: TextStyle) -> String {
        var page = TextPage(style: style)
        heading(report, &page)
        for strength in Strength.allCases { gaps(report, strength, &page) }
        unknowns(report, &page)
        settled(report, &page)
        manual(report, &page)
        sources(report, &page)
        profile(report, &page)
        notices(report, &page)
        return page.text
    }

    private static func heading(_ report: Report, _ page: inout TextPage) {
        let summary = report.summary
        page.title("\(report.inventory.schoolName): \(report.pack.title(report.language))")
        page.paragraph(
            "Checked for \(report.result.asOf) against \(report.pack.source.work) "
                + "(\(report.ruleSet))."
        )
        page.paragraph("The rule set is \(report.provenance.sentence).")
        page.paragraph("Its digest is \(report.provenance.digest)")
        let counts = Outcome.allCases.filter { summary[$0] > 0 }
            .map { "\($0.sign) \(summary[$0]) \($0.words.lowercased())" }
        page.paragraph("\(summary.rules) rules: " + counts.joined(separator: "  "))
        let percent = Int((summary.completeness * 100).rounded())
        page.paragraph("The inventory says enough about \(percent) % of the rules.")
    }

    private static func gaps(_ report: Report, _ strength: Strength, _ page: inout TextPage) {
        let gaps = report.gaps(.notMet, .partlyMet).filter { $0.rule.strength == strength }
        guard !gaps.isEmpty else { return }
        page.heading("\(strength.heading) (\(gaps.count))")
        for gap in gaps { self.gap(gap, report, &page) }
    }

    private static func gap(_ gap: Gap, _ report: Report, _ page: inout TextPage) {
        let finding = gap.finding
        let level = finding.level.map { " (level reached: \($0))" } ?? ""
        page.item(finding.outcome, "\(gap.rule.title(report.language))\(level)")
        page.detail("\(finding.message).  [\(gap.rule.id)]")
        if let action = gap.rule.remedy?.action(report.language) {
            let hours = gap.rule.remedy?.hours.map { " (about \($0.formattedPlainly) h)" } ?? ""
            page.detail("Next step: \(action)\(hours)")
        }
        for words in report.words(gap.smallestChange) { page.detail("Closes it: \(words)") }
        for line in report.suggestions(for: gap).prefix(3).flatMap({ report.lines($0) }) {
            page.detail(line)
        }
        if let shortage = report.shortage(for: gap) { page.detail("Partners: \(shortage)") }
    }

    private static func unknowns(_ report: Report, _ page: inout TextPage) {
        let gaps = report.gaps(.unknown)
        guard !gaps.isEmpty else { return }
        page.heading(
            "Not known (\(gaps.count)): ask in this order, to settle most soonest"
        )
        for question in report.result.questions.prefix(12) {
            page.item(.unknown, question.text)
            page.detail("\(question.path): \(question.use)")
        }
        let rest = report.result.questions.count - 12
        if rest > 0 { page.detail("and \(rest) more questions; --format html lists them all") }
        for gap in gaps where gap.finding.because.missing.isEmpty {
            page.item(.unknown, gap.rule.title(report.language))
            page.detail("\(gap.finding.message).  [\(gap.rule.id)]")
        }
    }

    private static func settled(_ report: Report, _ page: inout TextPage) {
        for outcome in [Outcome.error, .waived, .notApplicable, .met] {
            let findings = report.result.findings.filter { $0.outcome == outcome }
            guard !findings.isEmpty else { continue }
            page.heading("\(outcome.words) (\(findings.count))")
            for finding in findings {
                page.item(outcome, finding.rule.title(report.language))
                if outcome != .met { page.detail("\(finding.message).  [\(finding.rule.id)]") }
            }
        }
    }

    private static func manual(_ report: Report, _ page: inout TextPage) {
        guard !report.manualClauses.isEmpty else { return }
        page.heading("Not checked here, for people to judge (\(report.manualClauses.count))")
        for clause in report.manualClauses { page.paragraph("\(clause.title(report.language)).") }
    }

    private static func sources(_ report: Report, _ page: inout TextPage) {
        guard !report.partnerSources.isEmpty else { return }
        page.heading(PartnerSources.heading)
        for source in report.partnerSources { page.paragraph(source.stopped) }
    }

    private static func profile(_ report: Report, _ page: inout TextPage) {
        let changes = report.profileNumbers + report.leftOut
        guard !changes.isEmpty else { return }
        page.heading("What the profile changes")
        for change in changes { page.paragraph(change) }
    }

    private static func notices(_ report: Report, _ page: inout TextPage) {
        guard !report.result.notices.isEmpty else { return }
        page.heading("Please look at")
        for notice in report.result.notices {
            page.paragraph("line \(notice.span.start.line): \(notice.text)")
        }
    }
}
