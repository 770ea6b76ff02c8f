extension SurveyPage {
    /// The page for a terminal.
    func text(_ style: TextStyle) -> String {
        var page = TextPage(style: style)
        page.title("\(title): \(kicker.asClause)")
        page.paragraph(subtitle)
        if let note { page.paragraph(note) }
        for paragraph in lead { page.paragraph(paragraph) }
        page.heading("Schools by how much they have")
        let widest = standings.map(\.count.count).max() ?? 0
        for row in standings {
            page.line("  \(row.words.padded(20)) \(row.count.padded(-widest))  \(row.share)")
        }
        for section in sections { section.write(to: &page) }
        return page.text
    }
}

extension SurveyPage.Section {
    fileprivate func write(to page: inout TextPage) {
        page.heading(title)
        if let note { page.paragraph(note) }
        if !rows.isEmpty {
            let columns = heads.indices.map { column in
                max(heads[column].count, rows.map { $0.cells[column].count }.max() ?? 0)
            }
            page.line(Self.line(heads, columns))
            for row in rows {
                page.row(Self.line(row.cells, columns) + "  ", row.name)
                if let detail = row.detail { page.detail(detail) }
            }
        }
        for line in lines { page.line("  \(line)") }
    }

    private static func line(_ cells: [String], _ columns: [Int]) -> String {
        zip(cells, columns).map { "  " + $0.padded(-$1) }.joined()
    }
}

extension String {
    /// The text with spaces after it up to a width, or before it where the width is negative.
    fileprivate func padded(_ width: Int) -> String {
        let spaces = String(repeating: " ", count: max(0, abs(width) - count))
        return width < 0 ? spaces + self : self + spaces
    }
}
