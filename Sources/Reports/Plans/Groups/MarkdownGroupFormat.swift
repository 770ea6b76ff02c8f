import Partners
import Planning

/// The group's plan for documents and e-mail.
enum MarkdownGroupFormat: GroupFormat {
    static let name = "markdown"

    static func written(_ report: GroupReport, style: TextStyle) -> String {
        var lines = ["# A plan for \(report.answer.schools.count.of("school")) together"]
        for sentence in [report.lead, report.saving, report.proof] {
            lines += ["", sentence.markdown]
        }
        if !report.answer.agreements.isEmpty {
            lines += ["", "## Who shares what", ""]
            lines += report.answer.agreements.map { agreement in
                "- **\(agreement.entry.name.markdown)** (\(agreement.cost.words), once for all): "
                    + agreement.schools.inWords.markdown
            }
        }
        lines += ["", "## Schools", "", row(GroupReport.columns), "|---|---:|---:|---:|---|"]
        lines += report.rows.map { row($0.map(\.markdown)) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func row(_ cells: [String]) -> String {
        "| \(cells.joined(separator: " | ")) |"
    }
}
