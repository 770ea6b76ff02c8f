import CEL

extension Day {
    /// The day some days later, or earlier; none past the ends of the calendar.
    package func adding(days: Int) -> Day? {
        Timestamp(seconds: timestamp.seconds + Int64(days) * 86_400).map { Day($0) }
    }

    /// How many days it is to a day; negative where that lies before.
    package func days(to day: Day) -> Int {
        Int(day.timestamp.dayNumber - timestamp.dayNumber)
    }

    /// A day between it and a later one; none where they follow one another.
    package func middle(to day: Day) -> Day? {
        let length = days(to: day)
        return length > 1 ? adding(days: length / 2) : nil
    }
}
