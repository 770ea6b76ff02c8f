import ArgumentParser
import Rules

/// How far commands look ahead.
struct CalendarOptions: ParsableArguments {
    @Option(help: "Show what falls due in so many days, from 1 to 3660.")
    var days = 60

    mutating func validate() throws {
        guard (1...3660).contains(days) else {
            throw ValidationError("'\(days)' is not a number of days from 1 to 3660.")
        }
    }

    /// The last day to look at, when the first is given; the first where the calendar ends.
    func until(from day: Day) -> Day {
        Period("\(days) days").flatMap { day.adding($0) } ?? day
    }
}
