extension ScenarioPage {
    /// The page for a document.
    var markdown: String {
        var blocks = ["# \(title.markdown): \(kicker.markdown)", subtitle.markdown]
        blocks += lead.map(\.markdown)
        for section in sections where !section.isEmpty {
            blocks.append("## \(section.title.markdown)")
            if let note = section.note { blocks.append(note.markdown) }
            if !section.rows.isEmpty { blocks.append(section.rows.map(\.markdown).joined()) }
            if !section.lines.isEmpty {
                blocks.append(section.lines.map { "- \($0.markdown)\n" }.joined())
            }
        }
        return blocks.map { $0.hasSuffix("\n") ? String($0.dropLast()) : $0 }
            .joined(separator: "\n\n") + "\n"
    }
}

extension ScenarioPage.Row {
    /// The row as a list item, its details under it.
    fileprivate var markdown: String {
        let day = day.map { "\($0.markdown): " } ?? ""
        let id = id.map { " (`\($0)`)" } ?? ""
        let line = "- \(outcome.sign) \(day)**\(title.markdown)**\(id): \(change.markdown)\n"
        return line + details.map { "  - \($0.markdown)\n" }.joined()
    }
}
