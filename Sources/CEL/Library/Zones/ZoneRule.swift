/// A rule for all years: standard time, and perhaps summer time between two days of each year.
struct ZoneRule: Sendable, Hashable {
    /// Seconds ahead of UTC in standard time.
    let standard: Int64

    /// The other time of the year, where there is one.
    let summer: Summer?

    /// When the clocks show another time than the standard one.
    struct Summer: Sendable, Hashable {
        /// Seconds ahead of UTC.
        let offset: Int64

        /// When it starts, by clocks that show standard time.
        let start: Turn

        /// When it ends, by clocks that show summer time.
        let end: Turn
    }

    /// A moment of every year.
    struct Turn: Sendable, Hashable {
        /// The day.
        let day: Day

        /// Seconds after midnight; may be negative, and more than a day.
        let time: Int64
    }

    /// A day of every year.
    enum Day: Sendable, Hashable {
        /// A weekday in a week of a month; Sunday is nought, and the fifth week is the last.
        case weekday(Int, week: Int, month: Int)
        /// A number from one; 29 February is never counted.
        case withoutLeapDay(Int)
        /// A number from nought; 29 February is counted.
        case withLeapDay(Int)
    }

    /// Seconds that the clocks are ahead of UTC at a moment, in seconds since 1970.
    func offset(at seconds: Int64) -> Int64 {
        guard let summer else { return standard }
        let year = CivilDate(dayNumber: (seconds + standard).flooringDivision(by: 86_400)).year
        let start = summer.start.seconds(in: year) - standard
        let end = summer.end.seconds(in: year) - summer.offset
        let isSummer =
            start < end
            ? start <= seconds && seconds < end : !(end <= seconds && seconds < start)
        return isSummer ? summer.offset : standard
    }
}

extension ZoneRule.Turn {
    /// Seconds from 1970 to the moment in a year, as if clocks showed UTC.
    fileprivate func seconds(in year: Int) -> Int64 { day.number(in: year) * 86_400 + time }
}

extension ZoneRule.Day {
    /// Days from 1970-01-01 to the day in a year.
    fileprivate func number(in year: Int) -> Int64 {
        let newYear = CivilDate(year: year, month: 1, day: 1).dayNumber
        switch self {
        case .withLeapDay(let day): return newYear + Int64(day)
        case .withoutLeapDay(let day):
            return newYear + Int64(day) - (CivilDate.isLeap(year) && day > 59 ? 0 : 1)
        case .weekday(let weekday, let week, let month):
            let first = CivilDate(year: year, month: month, day: 1).dayNumber
            let ahead = (Int64(weekday) - first.weekday + 7) % 7
            let day = first + ahead + Int64(week - 1) * 7
            let isBeyond = day - first >= Int64(CivilDate.days(inMonth: month, of: year))
            return isBeyond ? day - 7 : day
        }
    }
}

extension Int64 {
    /// The weekday of a day counted from 1970-01-01; Sunday is nought.
    var weekday: Int64 { (self + 4) - (self + 4).flooringDivision(by: 7) * 7 }
}
