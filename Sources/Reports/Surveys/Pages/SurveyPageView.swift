import Mustache

/// What the template of a survey shows.
struct SurveyPageView {
    let kicker: String
    let title: String
    let subtitle: String

    /// Not called a note: a template looks for what a section lacks in the page around it.
    let notice: String?
    let lead: [String]
    let standings: [SurveyPage.StandingRow]
    let map: SurveyMap?
    let sections: [SectionView]

    struct SectionView {
        let id: String
        let title: String
        let note: String?
        let key: [SurveyPage.Key]
        let hasKey: Bool
        let hasRows: Bool
        let heads: [String]
        let rows: [RowView]
        let hasLines: Bool
        let lines: [String]
    }

    struct RowView {
        let name: String
        let detail: String?
        let hasBar: Bool
        let bar: [PartView]
        let cells: [CellView]
    }

    struct PartView {
        let style: String
        let x: String
        let width: String
    }

    struct CellView {
        let head: String
        let text: String
    }

    init(_ page: SurveyPage) {
        (kicker, title, subtitle) = (page.kicker, page.title, page.subtitle)
        (notice, lead, standings, map) = (page.note, page.lead, page.standings, page.map)
        sections = page.sections.map { SectionView($0) }
    }
}

extension SurveyPageView.SectionView {
    fileprivate init(_ section: SurveyPage.Section) {
        (id, title, note) = (section.id, section.title, section.note)
        (key, heads, lines) = (section.key, section.heads, section.lines)
        rows = section.rows.map { .init($0, section.heads) }
        (hasKey, hasRows, hasLines) = (!key.isEmpty, !rows.isEmpty, !lines.isEmpty)
    }
}

extension SurveyPageView.RowView {
    fileprivate init(_ row: SurveyPage.Row, _ heads: [String]) {
        (name, detail) = (row.name, row.detail)
        bar = row.bar.map {
            .init(
                style: $0.style,
                x: MapSpot.written($0.start),
                width: MapSpot.written($0.length)
            )
        }
        hasBar = !bar.isEmpty
        cells = zip(heads, row.cells).map { .init(head: $0, text: $1) }
    }
}
