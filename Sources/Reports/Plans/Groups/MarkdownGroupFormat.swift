import Partners
import Planning

/// The group's plan for documents and e-mail.
enum MarkdownGroupFormat: GroupFormat {
    static let name = "markdown"
    static let purpose = "documents and e-mail"
    static let losses = "the schools' steps, the map"

    static func written(_ report: GroupReport, style: TextStyle) -> String {
        var lines = ["# \(report.title)"]
        for sentence in report.headlines.dropFirst() { lines += ["", sentence.markdown] }
        if !report.answer.agreements.isEmpty {
            lines += ["", "## Who shares what", ""]
            lines += report.answer.agreements.map { agreement in
                "- **\(agreement.entry.name.markdown)** (\(agreement.cost.words), once for all): "
                    + agreement.schools.inWords.markdown
            }
        }
        lines += ["", "## Schools", ""]
        lines += ["| School | What its plan does | What stays open |", "|---|---|---|"]
        lines += report.schools.map { school in
            let cells = [
                school.name, school.summary.joined(separator: " "),
                school.open.joined(separator: "; "),
            ]
            return "| \(cells.map(\.markdown).joined(separator: " | ")) |"
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
