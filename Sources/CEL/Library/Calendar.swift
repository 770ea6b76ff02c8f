/// The parts of a moment, in UTC or in a time zone, and of a length of time.
enum Calendar {
    static let functions = [
        part("getFullYear", "The year.") { Int64($0.date.year) },
        part("getMonth", "The month, from nought.") { Int64($0.date.month - 1) },
        part("getDate", "The day of the month, from one.") { Int64($0.date.day) },
        part("getDayOfMonth", "The day of the month, from nought.") { Int64($0.date.day - 1) },
        part("getDayOfWeek", "The day of the week; Sunday is nought.") { $0.dayNumber.weekday },
        part("getDayOfYear", "The day of the year, from nought.") {
            $0.dayNumber - CivilDate(year: $0.date.year, month: 1, day: 1).dayNumber
        },
        part(
            "getHours",
            "The hour; of a length of time, all its hours.",
            { $0.secondOfDay / 3600 },
            ofLength: { $0.seconds / 3600 }
        ),
        part(
            "getMinutes",
            "The minute; of a length of time, all its minutes.",
            { $0.secondOfDay / 60 % 60 },
            ofLength: { $0.seconds / 60 }
        ),
        part(
            "getSeconds",
            "The second; of a length of time, all its seconds.",
            { $0.secondOfDay % 60 },
            ofLength: { $0.seconds }
        ),
        part(
            "getMilliseconds",
            "The milliseconds after the second.",
            { Int64($0.nanoseconds) / 1_000_000 },
            ofLength: { $0.nanoseconds / 1_000_000 % 1000 }
        ),
    ]

    private static func part(
        _ name: String,
        _ documentation: String,
        _ ofMoment: @escaping @Sendable (ClockTime) -> Int64,
        ofLength: (@Sendable (Duration) -> Int64)? = nil
    ) -> Function {
        let length = ofLength.map { ofLength in
            Overload(
                "\(name)_duration",
                [.duration],
                .int,
                isMember: true,
                body: .unary { value in
                    guard case .duration(let length) = value else { return .noOverload }
                    return .value(.int(ofLength(length)))
                }
            )
        }
        let overloads = [inUTC(name, ofMoment), inZone(name, ofMoment)]
        return Function(
            name,
            documentation,
            examples: [.init("timestamp(0).\(name)('UTC') == timestamp(0).\(name)()", "true")],
            overloads: overloads + (length.map { [$0] } ?? [])
        )
    }

    private static func inUTC(
        _ name: String,
        _ part: @escaping @Sendable (ClockTime) -> Int64
    ) -> Overload {
        Overload(
            "\(name)_timestamp",
            [.timestamp],
            .int,
            isMember: true,
            body: .unary { value in
                guard case .timestamp(let moment) = value else { return .noOverload }
                return .value(.int(part(ClockTime(moment, ahead: 0))))
            }
        )
    }

    /// The form with a time zone, which is looked up once where it is a constant.
    private static func inZone(
        _ name: String,
        _ part: @escaping @Sendable (ClockTime) -> Int64
    ) -> Overload {
        let body = Overload.Body.prepared(1) { zone in
            guard case .string(let zone) = zone else { return { _ in .noOverload } }
            do throws(ZoneFault) {
                let zone = try Zone(zone)
                return { values in
                    guard case .timestamp(let moment)? = values.first else { return .noOverload }
                    let time = ClockTime(moment, ahead: zone.offset(at: moment.seconds))
                    return .value(.int(part(time)))
                }
            } catch {
                return { _ in .error(.refused(function: name, error.text)) }
            }
        }
        return Overload(
            "\(name)_timestamp_tz",
            [.timestamp, .string],
            .int,
            isMember: true,
            body: body
        )
    }
}

/// What the clocks of a place show.
private struct ClockTime {
    /// Days since 1970-01-01 by those clocks.
    let dayNumber: Int64

    /// Seconds since midnight by those clocks.
    let secondOfDay: Int64

    /// Nanoseconds after the second.
    let nanoseconds: Int32

    /// The day by those clocks.
    var date: CivilDate { CivilDate(dayNumber: dayNumber) }

    /// Makes what clocks show that are so many seconds ahead of UTC.
    init(_ moment: Timestamp, ahead: Int64) {
        let seconds = moment.seconds + ahead
        dayNumber = seconds.flooringDivision(by: 86_400)
        secondOfDay = seconds - dayNumber * 86_400
        nanoseconds = moment.nanoseconds
    }
}
