import Partners
import Planning

/// The group's plan for a terminal.
enum TextGroupFormat: GroupFormat {
    static let name = "text"
    static let purpose = "the terminal"
    static let losses = "the schools' steps, the map"

    static func written(_ report: GroupReport, style: TextStyle) -> String {
        var page = TextPage(style: style)
        page.title(report.title)
        for sentence in report.headlines.dropFirst() { page.paragraph(sentence) }
        if !report.answer.agreements.isEmpty { page.heading("Who shares what") }
        for agreement in report.answer.agreements {
            page.line("  \(agreement.entry.name): \(agreement.cost.words), once for all")
            page.detail("For \(agreement.schools.inWords)")
        }
        page.heading("Schools (\(report.schools.count))")
        for school in report.schools {
            page.line("  \(school.name)")
            for sentence in school.summary { page.detail(sentence) }
            if !school.open.isEmpty {
                page.detail("Stays open: \(school.open.joined(separator: "; "))")
            }
        }
        return page.text
    }
}
