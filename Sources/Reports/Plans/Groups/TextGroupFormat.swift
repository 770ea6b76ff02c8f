import Partners
import Planning

/// The group's plan for a terminal.
enum TextGroupFormat: GroupFormat {
    static let name = "text"

    static func written(_ report: GroupReport, style: TextStyle) -> String {
        var page = TextPage(style: style)
        page.title("A plan for \(report.answer.schools.count.of("school")) together")
        for sentence in [report.lead, report.saving, report.proof] { page.paragraph(sentence) }
        if !report.answer.agreements.isEmpty { page.heading("Who shares what") }
        for agreement in report.answer.agreements {
            page.line("  \(agreement.entry.name): \(agreement.cost.words), once for all")
            page.detail("For \(agreement.schools.inWords)")
        }
        page.heading("Schools (\(report.answer.schools.count))")
        for row in report.rows {
            page.line("  \(row[0])")
            page.detail(
                "\(row[1]) steps close \(row[2]) gaps; \(row[3]) stay open. Asks for \(row[4])"
            )
        }
        return page.text
    }
}
