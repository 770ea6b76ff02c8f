import Rules

/// What the template of a page shows.
struct ScenarioPageView {
    let kicker: String
    let title: String
    let subtitle: String
    let lead: [String]
    let chart: MetChart?
    let sections: [SectionView]

    struct SectionView {
        let anchor: String
        let title: String
        let note: String?
        let heads: [String]
        let hasRows: Bool
        let rows: [RowView]
        let hasLines: Bool
        let lines: [String]
    }

    struct RowView {
        let day: String?
        let style: String
        let sign: String
        let title: String
        let id: String?
        let change: String
        let details: [String]
    }

    init(_ page: ScenarioPage) {
        (title, subtitle) = (page.title, page.subtitle)
        kicker = page.kicker.capitalisedFirst
        (lead, chart) = (page.lead, page.chart)
        sections = page.sections.filter { !$0.isEmpty }.enumerated().map {
            SectionView($0.element, number: $0.offset + 1)
        }
    }
}

extension ScenarioPageView.SectionView {
    fileprivate init(_ section: ScenarioPage.Section, number: Int) {
        anchor = "section-\(number)"
        (title, note, heads) = (section.title, section.note, section.heads)
        rows = section.rows.map { .init($0) }
        lines = section.lines
        (hasRows, hasLines) = (!rows.isEmpty, !lines.isEmpty)
    }
}

extension ScenarioPageView.RowView {
    fileprivate init(_ row: ScenarioPage.Row) {
        (day, title, id, change) = (row.day, row.title, row.id, row.change)
        (style, sign) = (row.outcome.rawValue, row.outcome.sign)
        details = row.details
    }
}
