import Foundation
import Rules
import TestSupport
import Testing

@testable import Reports

@Suite struct CalendarTextTests {
    static func calendar(_ dates: [DueDate], school: String = "School") throws -> SchoolCalendar {
        SchoolCalendar(
            school: school,
            schoolKey: "urn:1",
            pack: "pack",
            from: try #require(Day("2026-11-20")),
            until: try #require(Day("2027-01-19")),
            dates: dates
        )
    }

    static func date(
        _ title: String,
        _ details: [String] = [],
        on day: String = "2026-12-01",
        key: String = "k"
    ) throws -> DueDate {
        DueDate(.renewal, on: try #require(Day(day)), title: title, details: details, key: key)
    }

    static let nasty = [
        "plain", "a;b,c\\d", "a\nb", "a\r\nb", "a\rb", "a\n\nb", "\\n", "\\\\n", ":;=\"quoted\"",
        "BEGIN:VEVENT", "END:VCALENDAR\r\nBEGIN:X", " leading", "trailing ", "\ttab", "a\u{0}b",
        "a\u{1}\u{7F}\u{9F}b", "a\u{85}b", "a\u{2028}b\u{2029}c", "\u{B}\u{C}", "é ŵ ẅ",
        "👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿", "\u{202E}right to left\u{202C}", "\u{FEFF}mark", "e\u{301}\u{301}\u{301}",
        "\u{FFFD}", "\u{10FFFF}", "", " ", String(repeating: "é", count: 200),
        String(repeating: "🙂", count: 100), String(repeating: "\\", count: 100),
        String(repeating: "a", count: 1000), String(repeating: "\n", count: 80),
    ]

    @Test(arguments: nasty)
    func `keeps to the grammar of the standard whatever is in a text`(text: String) throws {
        let dates = [try Self.date(text, [text, "x"], key: text)]
        let written = CalendarText(try Self.calendar(dates, school: text)).text
        let events = try CalendarGrammar.events(of: written)
        #expect(events.count == 2)
        #expect(events[0]["SUMMARY"] == Self.meant(text))
        #expect(events[0]["DESCRIPTION"] == Self.meant(text + "\nx"))
    }

    @Test func `keeps to the grammar for texts made of anything`() throws {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<300 {
            let scalars = (0..<Int.random(in: 0...160, using: &random)).compactMap { _ in
                let kind = Int.random(in: 0...3, using: &random)
                let most: UInt32 = [0x7F, 0x2FF, 0xFFFF, 0x10FFFF][kind]
                return Unicode.Scalar(UInt32.random(in: 0...most, using: &random))
            }
            let text = String(String.UnicodeScalarView(scalars))
            let written = CalendarText(try Self.calendar([try Self.date(text)])).text
            let events = try CalendarGrammar.events(of: written)
            #expect(events.first?["SUMMARY"] == Self.meant(text))
        }
    }

    /// What a reader should get back: every kind of line end as one, no control characters.
    static func meant(_ text: String) -> String {
        var meant = String.UnicodeScalarView()
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            switch scalar.value {
            case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: meant.append("\n")
            case 0x00...0x08, 0x0E...0x1F, 0x7F...0x9F: meant.append("\u{FFFD}")
            default: meant.append(scalar)
            }
        }
        return String(meant)
    }

    @Test func `what falls due is in order of days, the look ahead last`() throws {
        let dates = [
            try Self.date("B", on: "2026-12-02", key: "b"), try Self.date("A", key: "a"),
        ]
        let text = CalendarText(try Self.calendar(dates)).text
        let events = try CalendarGrammar.events(of: text)
        #expect(events.map { $0["SUMMARY"]?.first } == ["A", "B", "L"])
        #expect(events.map { $0["DTSTART;VALUE=DATE"] } == ["20261201", "20261202", "20270119"])
        #expect(events.allSatisfy { $0["DTSTAMP"] == "20261120T000000Z" })
    }

    @Test func `an identifier follows from the thing, not from its day or title`() throws {
        func identifier(_ dates: [DueDate], school: String = "S") throws -> [String] {
            let text = CalendarText(try Self.calendar(dates, school: school)).text
            return try CalendarGrammar.events(of: text).compactMap { $0["UID"] }
        }
        let own = try identifier([try Self.date("A")])
        #expect(try identifier([try Self.date("B", on: "2027-01-01")]) == own)
        #expect(try identifier([try Self.date("A", key: "other")])[0] != own[0])
        let twins = try identifier([try Self.date("A"), try Self.date("A")])
        #expect(Set(twins).count == 3 && twins[0] == own[0])
    }

    @Test func `a calendar of nothing is a calendar`() throws {
        let events = try CalendarGrammar.events(of: CalendarText(try Self.calendar([])).text)
        #expect(events.count == 1)
    }

    @Test(.withCalendarReader) func `a reader of others gives everything back`() throws {
        let dates = try Self.nasty.enumerated().map { place, text in
            try Self.date(text, [text], key: "\(place)")
        }
        let text = CalendarText(try Self.calendar(dates)).text
        let run = try Python.run([Python.script("read_calendar.py")], input: Data(text.utf8))
        #expect(run.status == 0, "\(run.output)")
        let rows = run.output.split(separator: "\n").dropFirst()
        #expect(rows.count == dates.count + 1)
        for (row, text) in zip(rows, Self.nasty) {
            let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
            let meant = Self.meant(text).replacing("\n", with: "\\n")
            #expect(text.contains("\t") || cells[2] == meant)
        }
    }
}
