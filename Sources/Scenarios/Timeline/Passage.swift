import Rules

/// What happens to a date as the days go by.
package struct Passage: Sendable, Hashable {
    /// How the day stands to the date from then on.
    package enum Side: Sendable, Hashable {
        /// The day has come.
        case reached
        /// The day is over.
        case passed
    }

    package let side: Side

    /// How far the day of the check is moved before it is compared with the date.
    package let clock: DayShift

    /// How far the date is moved before.
    package let shift: DayShift

    package init(_ side: Side, clock: DayShift = DayShift(), shift: DayShift = DayShift()) {
        (self.side, self.clock, self.shift) = (side, clock, shift)
    }
}

extension Passage {
    /// What happened, to stand after the name of the date: `passed`, `is more than 12 months ago`.
    package var words: String {
        let after = shift.steps.first.map { step in
            "plus \(step.isLater ? "" : "minus ")\(step.period.text) "
        }
        switch (clock.steps.first, side) {
        case (nil, .reached): return "\(after ?? "")is reached"
        case (nil, .passed): return "\(after ?? "")passed"
        case (let step?, let side): return (after ?? "") + Self.words(step, side)
        }
    }

    private static func words(_ step: DayShift.Step, _ side: Side) -> String {
        switch (step.isLater, side) {
        case (false, .reached): "is \(step.period.text) ago"
        case (false, .passed): "is more than \(step.period.text) ago"
        case (true, .reached): "is \(step.period.text) ahead"
        case (true, .passed): "is less than \(step.period.text) ahead"
        }
    }
}
