import CEL
package import Checking
package import Rules

/// What comes out otherwise as the days go by, though nothing is done.
///
/// It is exact. What a rule's expressions give on two days in a row can differ only where the order
/// of a moved day of the check and a date changes between them (`ClockReader` says why), and that
/// happens on two days at most for each date and comparison. Those days are found from the
/// compiled rules and the recorded dates; a waiver adds its first day and the day after its last.
/// The checker then runs each rule on its own days alone. A rule that reads the day in any other
/// way, such as its weekday, is run on every day.
package struct Timeline: Sendable {
    package let inventory: Inventory
    package let pack: Pack

    /// The first day; what is found on it is where the turns start from.
    package let from: Day

    /// The last day that was looked at.
    package let until: Day

    /// Every finding that turns after the first day, by day and then as the pack has its rules.
    package let turns: [Turn]

    /// Every date that the inventory records from the first day to the last, by day.
    package let dates: [DatedThing]

    /// How many findings are met on the first day.
    package let met: Int

    /// How often a rule was run: on the first day and on each of its own days.
    package let runs: Int

    /// Rules that had to be run on every day.
    package let unfollowed: [Rule]

    /// Looks at an inventory from one day to another, both included.
    package init(of inventory: Inventory, checker: Checker, from: Day, until: Day) {
        let inventory = inventory.about(checker.compiled.pack)
        let search = TimelineSearch(inventory, checker: checker, from: from, until: until)
        let lines = checker.compiled.rules.parallelMap { search.line(of: $0) }
        self.inventory = inventory
        pack = checker.compiled.pack
        (self.from, self.until) = (from, until)
        let places = lines.enumerated().flatMap { place, line in
            line.turns.map { (turn: $0, place: place) }
        }
        turns = places.sorted { ($0.turn.day, $0.place) < ($1.turn.day, $1.place) }.map(\.turn)
        dates = search.dates.all.filter { from <= $0.day && $0.day <= until }
            .sorted { ($0.day, $0.path) < ($1.day, $1.path) }
        met = lines.count(where: \.isMet)
        runs = lines.map(\.runs).reduce(0, +)
        unfollowed = zip(pack.rules, lines).filter { !$1.isFollowed }.map(\.0)
    }

    /// The turns by which something that was met is met no more.
    package var falls: [Turn] { turns.filter(\.isFall) }
}
