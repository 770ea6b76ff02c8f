import Rules

/// The days around one day, written beforehand.
struct DayTable: Sendable {
    /// How many days there are before it and after it.
    static let reach = 4000

    private let days: [[UInt8]]

    init(around day: Day) {
        days = (-Self.reach...Self.reach).map { offset in
            (day.adding(days: offset) ?? day).description.asJSON
        }
    }

    /// The day so many days later, as JSON.
    subscript(offset: Int) -> [UInt8] {
        days[min(max(offset, -Self.reach), Self.reach) + Self.reach]
    }
}
