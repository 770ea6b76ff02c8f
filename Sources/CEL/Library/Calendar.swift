/// The parts of a moment in UTC, and of a length of time.
enum Calendar {
    static let functions = [
        part("getFullYear", "The year.") { Int64($0.date.year) },
        part("getMonth", "The month, from nought.") { Int64($0.date.month - 1) },
        part("getDate", "The day of the month, from one.") { Int64($0.date.day) },
        part("getDayOfMonth", "The day of the month, from nought.") { Int64($0.date.day - 1) },
        part("getDayOfWeek", "The day of the week; Sunday is nought.") {
            ($0.dayNumber + 4) - ($0.dayNumber + 4).flooringDivision(by: 7) * 7
        },
        part("getDayOfYear", "The day of the year, from nought.") {
            $0.dayNumber - CivilDate(year: $0.date.year, month: 1, day: 1).dayNumber
        },
        part("getHours", "The hour; of a length of time, all its hours.", secondsEach: 3600) {
            ($0.seconds - $0.dayNumber * 86_400) / 3600
        },
        part("getMinutes", "The minute; of a length of time, all its minutes.", secondsEach: 60) {
            ($0.seconds - $0.dayNumber * 86_400) / 60 % 60
        },
        part("getSeconds", "The second; of a length of time, all its seconds.", secondsEach: 1) {
            ($0.seconds - $0.dayNumber * 86_400) % 60
        },
    ]

    private static func part(
        _ name: String,
        _ documentation: String,
        secondsEach: Int64? = nil,
        _ ofMoment: @escaping @Sendable (Timestamp) -> Int64
    ) -> Function {
        let moment = Overload(
            "\(name)_timestamp",
            [.timestamp],
            .int,
            isMember: true,
            body: .unary { value in
                guard case .timestamp(let moment) = value else { return .noOverload }
                return .value(.int(ofMoment(moment)))
            }
        )
        let length = secondsEach.map { each in
            Overload(
                "\(name)_duration",
                [.duration],
                .int,
                isMember: true,
                body: .unary { value in
                    guard case .duration(let length) = value else { return .noOverload }
                    return .value(.int(length.seconds / each))
                }
            )
        }
        return Function(name, documentation, overloads: [moment] + (length.map { [$0] } ?? []))
    }
}
