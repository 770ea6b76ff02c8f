import Rules

/// A school's calendar as iCalendar (RFC 5545): days without times, the same bytes every time.
package struct CalendarText {
    private let calendar: SchoolCalendar

    package init(_ calendar: SchoolCalendar) {
        self.calendar = calendar
    }

    /// The file; its last entry says when to look ahead anew, so that it is never empty.
    package var text: String {
        let name = "School library partnerships: \(calendar.school)"
        let start = [
            ContentLine("BEGIN", plain: "VCALENDAR"), ContentLine("VERSION", plain: "2.0"),
            ContentLine("PRODID", "-//Concordat//Partnerships//EN"),
            ContentLine("CALSCALE", plain: "GREGORIAN"), ContentLine("NAME", name),
            ContentLine("X-WR-CALNAME", name),
        ]
        let dates = calendar.dates + [lookAhead]
        let entries = zip(dates, identifiers(of: dates)).flatMap { entry($0, $1) }
        let end = [ContentLine("END", plain: "VCALENDAR")]
        return (start + entries + end).map(\.text).joined()
    }

    private func entry(_ date: DueDate, _ identifier: String) -> [ContentLine] {
        let details = date.details.joined(separator: "\n")
        return [
            ContentLine("BEGIN", plain: "VEVENT"), ContentLine("UID", plain: identifier),
            ContentLine("DTSTAMP", plain: "\(calendar.from.basic)T000000Z"),
            ContentLine("DTSTART;VALUE=DATE", plain: date.day.basic),
            ContentLine("SUMMARY", date.title),
            details.isEmpty ? nil : ContentLine("DESCRIPTION", details),
            ContentLine("CATEGORIES", date.kind.category),
            ContentLine("TRANSP", plain: "TRANSPARENT"),
        ].compactMap(\.self) + alarm(date) + [ContentLine("END", plain: "VEVENT")]
    }

    /// A reminder a week before.
    private func alarm(_ date: DueDate) -> [ContentLine] {
        [
            ContentLine("BEGIN", plain: "VALARM"), ContentLine("ACTION", plain: "DISPLAY"),
            ContentLine("TRIGGER", plain: "-P7D"), ContentLine("DESCRIPTION", date.title),
            ContentLine("END", plain: "VALARM"),
        ]
    }

    private var lookAhead: DueDate {
        DueDate(
            .lookAhead,
            on: calendar.until,
            title: "Look ahead: make this calendar anew",
            details: ["It shows what falls due until \(calendar.until.words(in: "en"))."],
            key: ""
        )
    }

    /// Identifiers that follow from the school, the rule set and the thing.
    ///
    /// A thing whose day changes keeps its own; the second of two that look the same is numbered.
    private func identifiers(of dates: [DueDate]) -> [String] {
        var seen: [String: Int] = [:]
        return dates.map { date in
            let names = [calendar.pack, calendar.schoolKey, date.kind.rawValue, date.key]
            let key = names.joined(separator: "\u{1F}")
            let count = seen[key, default: 0]
            seen[key] = count + 1
            return NameUUID("calendar", key, count == 0 ? "" : "\(count)").description
        }
    }
}

extension Day {
    /// As iCalendar writes it: `20261120`.
    fileprivate var basic: String { description.replacing("-", with: "") }
}
