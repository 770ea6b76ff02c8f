import Checking
import Diagnostics
import Rules
import Scenarios
import TestSupport
import Testing

@testable import Reports

/// The calendar of a sample school's time ahead.
@Suite struct SchoolCalendarTests {
    private func calendar(days: Int = 240) throws -> SchoolCalendar {
        let report = try Fixture.report("oakfield-academy")
        let from = report.result.asOf
        let period = try #require(Period("\(days) days"))
        let timeline = Timeline(
            of: report.result.inventory,
            checker: try Fixture.checker(),
            from: from,
            until: try #require(from.adding(period))
        )
        return SchoolCalendar(timeline)
    }

    @Test(arguments: CalendarFormat.allCases)
    func `is as its golden file`(format: CalendarFormat) throws {
        let text = try calendar().written(as: format, style: TextStyle())
        try Golden("calendar.\(format.rawValue)").expect(text)
    }

    @Test func `keeps to the grammar of the standard`() throws {
        let calendar = try calendar(days: 400)
        let events = try CalendarGrammar.events(of: CalendarText(calendar).text)
        #expect(events.count == calendar.dates.count + 1)
    }

    @Test func `every kind of date is in it, by its own name`() throws {
        let kinds = Set(try calendar(days: 400).dates.map(\.kind))
        #expect(kinds == [.renewal, .review, .planReview, .evidence, .waiver, .lapse])
    }

    @Test func `an entry keeps its identifier when partners before it are taken out`() throws {
        let school = """
            format: concordat/inventory/1
            as-of: 2026-11-20
            school: {name: S, urn: "1"}
            partnerships:
              - {id: a, partner: A, kind: parents}
              - {id: b, partner: B, kind: parents, renewal: 2026-12-01}

            """
        func key(_ text: String) throws -> String? {
            let report = try Fixture.report(text, by: EveryOutcome.pack)
            let timeline = Timeline(
                of: report.result.inventory,
                checker: try Fixture.checker(),
                from: report.result.asOf,
                until: try #require(Day("2026-12-31"))
            )
            return SchoolCalendar(timeline).dates.first { $0.kind == .renewal }?.key
        }
        let fewer = school.replacing("  - {id: a, partner: A, kind: parents}\n", with: "")
        #expect(try key(school) == "partnerships.b.renewal")
        #expect(try key(fewer) == key(school))
    }
}
