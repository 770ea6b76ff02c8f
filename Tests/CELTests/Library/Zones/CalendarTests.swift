import Testing

@testable import CEL

/// The parts of moments and lengths of time, at the ends of the calendar and in time zones.
@Suite struct CalendarTests {
    private static let hasZones = (try? ZoneFolder.system.history(of: "Europe/London")) != nil

    @Test(arguments: [
        ("timestamp('1969-12-31T23:59:59.999Z').getSeconds()", "59"),
        ("timestamp('1969-12-31T23:59:59.999Z').getMilliseconds()", "999"),
        ("timestamp('1969-12-31T23:59:59Z').getDayOfWeek()", "3"),
        ("timestamp('2024-12-31T00:00:00Z').getDayOfYear()", "365"),
        ("timestamp('0001-01-01T00:00:00Z').getFullYear('-23:59')", "0"),
        ("timestamp('0001-01-01T00:00:00Z').getHours('-23:59')", "0"),
        ("timestamp('0001-01-01T00:00:00Z').getMinutes('-23:59')", "1"),
        ("timestamp('9999-12-31T23:59:59Z').getFullYear('00:01')", "10000"),
        ("timestamp('9999-12-31T23:59:59Z').getMonth('+00:01')", "0"),
        ("timestamp('2026-01-01T00:00:00.0019Z').getMilliseconds('+01:30')", "1"),
        ("duration('-1.5s').getMilliseconds()", "-500"), ("duration('0').getMilliseconds()", "0"),
        ("duration('9223372036854775807ns').getMilliseconds()", "854"),
        ("timestamp(0).getHours('UTC')", "0"),
        (
            "timestamp(0).getHours(dyn(1))",
            "error 'getHours' does not take (google.protobuf.Timestamp, int)"
        ),
    ])
    func `gives the parts`(text: String, result: String) {
        #expect(run(text)?.line == result)
    }

    @Test(arguments: [
        "", " ", "utc", "+24:00", "+1:00", "+01:60", "01:00:00", "+01:00 ", ":", "Z:", "+01",
        "../../../etc/passwd", "Europe/../Europe/London", "/Europe/London", "Europe/",
        "posix/Europe/London", "right/Europe/London", "europe/london", "Europe/London ",

        "tzdata.zi", "posixrules", "Europe\\u0000", "Ευρώπη/Αθήνα",
    ])
    func `refuses what is no time zone`(zone: String) {
        let line = run("timestamp(0).getHours('\(zone)')")?.line ?? ""
        #expect(line.hasPrefix("error 'getHours': "))
        #expect(line.hasSuffix("' is not a time zone"))
    }

    @Test(
        .enabled(if: hasZones, "this machine has no data of time zones"),
        arguments: ["Europe", "Mars/Olympus"]
    )
    func `refuses what no file of the machine is`(zone: String) {
        let line = run("timestamp(0).getHours('\(zone)')")?.line
        #expect(line == "error 'getHours': '\(zone)' is not a time zone")
    }

    @Test(
        .enabled(if: hasZones, "this machine has no data of time zones"),
        arguments: [
            ("1847-11-30T12:00:00Z", "Europe/London", 11),
            ("1965-07-01T12:00:00Z", "Europe/London", 13),
            ("2026-03-29T00:59:59Z", "Europe/London", 0),
            ("2026-03-29T01:00:00Z", "Europe/London", 2),
            ("2026-10-25T00:59:59Z", "Europe/London", 1),
            ("2026-10-25T01:00:00Z", "Europe/London", 1),
            ("2500-07-01T12:00:00Z", "Europe/London", 13),
            ("9999-07-01T12:00:00Z", "US/Central", 7),
            ("2026-07-01T12:00:00Z", "Etc/GMT+1", 11), ("2026-07-01T12:00:00Z", "Asia/Tokyo", 21),
            ("2026-07-01T12:00:00Z", "America/Argentina/Buenos_Aires", 9),
        ]
    )
    func `knows the zones of the machine`(moment: String, zone: String, hours: Int) {
        #expect(run("timestamp('\(moment)').getHours('\(zone)')")?.line == "\(hours)")
        let environment = Environment(variables: [Variable("zone", type: .string)])
        let text = "timestamp('\(moment)').getHours(zone)"
        #expect(run(text, in: environment, ["zone": .string(zone)])?.line == "\(hours)")
    }
}
