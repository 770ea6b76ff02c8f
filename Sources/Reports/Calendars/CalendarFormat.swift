import Rules

/// The ways in which a school's calendar can be written out.
package enum CalendarFormat: String, CaseIterable, Sendable {
    case text
    case ics
    case json
}

extension SchoolCalendar {
    /// Writes it out.
    package func written(
        as format: CalendarFormat,
        style: TextStyle,
        language: String = "en"
    ) throws -> String {
        switch format {
        case .text: text(style, language)
        case .ics: CalendarText(self).text
        case .json: try JSONText.written(CalendarRecord(self))
        }
    }

    private func text(_ style: TextStyle, _ language: String) -> String {
        var page = TextPage(style: style)
        let (first, last) = (from.words(in: language), until.words(in: language))
        page.title("\(school): from \(first) to \(last)")
        if dates.isEmpty { page.paragraph("Nothing falls due and nothing lapses.") }
        for date in dates {
            page.line("  \(date.day)  \(date.title)")
            for detail in date.details { page.detail(detail) }
        }
        return page.text
    }
}

/// The shape of `concordat/calendar/1`.
private struct CalendarRecord: Encodable {
    let format = "concordat/calendar/1"
    let school: String
    let from: String
    let until: String
    let dates: [PlanRecord.DateRecord]

    init(_ calendar: SchoolCalendar) {
        school = calendar.school
        (from, until) = (calendar.from.description, calendar.until.description)
        dates = calendar.dates.map { .init($0) }
    }

    enum CodingKeys: String, CodingKey { case format, school, from, until, dates }
}
