extension ScenarioPage {
    /// The page for a terminal.
    func text(_ style: TextStyle) -> String {
        var page = TextPage(style: style)
        page.title("\(title): \(kicker)")
        page.paragraph(subtitle)
        for paragraph in lead { page.paragraph(paragraph) }
        for section in sections where !section.isEmpty {
            page.heading(section.title)
            if let note = section.note { page.paragraph(note) }
            for row in section.rows {
                let day = row.day.map { "\($0): " } ?? ""
                page.item(row.outcome, "\(day)\(row.name): \(row.change)")
                for detail in row.details { page.detail(detail) }
            }
            for line in section.lines { page.line("  \(line)") }
        }
        return page.text
    }
}
