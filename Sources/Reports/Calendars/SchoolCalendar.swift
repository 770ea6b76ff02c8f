package import Checking
package import Rules

/// What falls due for a school between two days, both of them part of it.
package struct SchoolCalendar: Sendable {
    package let school: String

    /// What tells the school from others.
    let schoolKey: String

    /// The rule set's id, which stays when its version changes.
    let pack: String
    package let from: Day
    package let until: Day

    /// By day, and on one day by kind.
    package let dates: [DueDate]

    package init(of result: CheckResult, until: Day, dates: [DueDate]) {
        self.init(
            school: result.inventory.schoolName,
            schoolKey: result.inventory.schoolKey,
            pack: result.pack.id,
            from: result.asOf,
            until: until,
            dates: dates
        )
    }

    init(
        school: String,
        schoolKey: String,
        pack: String,
        from: Day,
        until: Day,
        dates: [DueDate]
    ) {
        (self.school, self.schoolKey, self.pack) = (school, schoolKey, pack)
        (self.from, self.until) = (from, until)
        self.dates = dates.enumerated().sorted {
            let (left, right) = ($0.element, $1.element)
            return (left.day, left.kind.rank, $0.offset) < (right.day, right.kind.rank, $1.offset)
        }.map(\.element)
    }

    /// The same calendar with more in it.
    func adding(_ more: [DueDate]) -> SchoolCalendar {
        SchoolCalendar(
            school: school,
            schoolKey: schoolKey,
            pack: pack,
            from: from,
            until: until,
            dates: dates + more
        )
    }
}

extension DueDate.Kind {
    /// Its place among what falls due on one day.
    fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
