import CEL
import Rules

/// A comparison that a rule makes between the day of the check and dates.
///
/// Each side may be moved first: `last_contact >= as_of.minus(12 months)`.
struct ClockComparison: Sendable, Hashable {
    /// Where the dates come from.
    enum Dates: Sendable, Hashable {
        /// What inventories record in fields of this name, wherever they are.
        case field(String)
        /// A moment that the rule itself names.
        case fixed(Timestamp)
    }

    /// How far the day of the check is moved.
    let clock: DayShift
    let dates: Dates

    /// How far the dates are moved.
    let shift: DayShift

    /// How a day of the check stands to a date: before it, on it or after it.
    func order(of day: Day, to date: Timestamp) -> Order? {
        guard let left = clock.moved(day)?.timestamp, let right = moved(date) else { return nil }
        return left < right ? .before : left == right ? .on : .after
    }

    private func moved(_ date: Timestamp) -> Timestamp? {
        shift.steps.isEmpty ? date : shift.moved(Day(date))?.timestamp
    }

    enum Order: Sendable, Hashable {
        case before
        case on
        case after
    }
}
