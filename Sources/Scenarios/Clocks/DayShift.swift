package import Rules

/// How far a day is moved before it is compared: by nothing, or by periods one after the other.
///
/// A later day is never moved to an earlier one than an earlier day is: whole months keep the order
/// even where they end on a month's last day, and whole days keep it too.
package struct DayShift: Sendable, Hashable {
    /// A period and whether it is added.
    package struct Step: Sendable, Hashable {
        package let period: Period
        package let isLater: Bool
    }

    package private(set) var steps: [Step] = []

    /// The day moved; none where the calendar ends before.
    func moved(_ day: Day) -> Day? {
        steps.reduce(day) { day, step in day?.adding(step.period, times: step.isLater ? 1 : -1) }
    }

    /// Nearly the day that would be moved to another.
    func movedBack(_ day: Day) -> Day? {
        steps.reversed().reduce(day) { day, step in
            day?.adding(step.period, times: step.isLater ? -1 : 1)
        }
    }

    /// The shift and one step more.
    func adding(_ period: Period, isLater: Bool) -> DayShift {
        var shift = self
        shift.steps.append(Step(period: period, isLater: isLater))
        return shift
    }
}
