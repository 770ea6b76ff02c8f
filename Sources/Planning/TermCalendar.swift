import Rules

/// The ends of school terms, and how much of each is taken.
///
/// The days are those on which terms usually end in England and Wales, to the week: terms differ
/// between areas and nations.
struct TermCalendar {
    private static let ends = ["03-31", "07-20", "12-18"]

    private static let oneDay = Period("1 day")

    /// The most terms that a step may wait: a lifetime.
    private static let most = 200

    private let hours: Double?
    private var term: Day
    private var taken = 0.0

    /// Starts with the term in which a day falls.
    ///
    /// - Parameters:
    ///   - day: the first day on which anything is done.
    ///   - hours: how many there are in a term; as many as are wanted where that is not known.
    init(from day: Day, hours: Double?) {
        self.hours = hours.flatMap { $0 > 0 ? $0 : nil }
        term = Self.end(onOrAfter: day)
    }

    /// The last day of the term in which some hours more are done; work may run over from one term
    /// into the next.
    mutating func due(after more: Double) -> Day {
        taken += more
        guard let hours else { return term }
        for _ in 0..<Self.most where taken > hours + 1e-9 {
            taken -= hours
            guard let next = Self.oneDay.flatMap({ term.adding($0) }) else { return term }
            term = Self.end(onOrAfter: next)
        }
        return term
    }

    private static func end(onOrAfter day: Day) -> Day {
        let year = Int(day.description.prefix(4)) ?? 0
        let days = [year, year + 1].flatMap { year in ends.compactMap { Day("\(year)-\($0)") } }
        return days.first { $0 >= day } ?? day
    }
}
