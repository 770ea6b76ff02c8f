import CEL
import Checking
import Rules
import YAML

/// Finds the days on which dates come or pass for rules, among the days after one and up to another.
///
/// The moved day of the check only grows with the day, so its order to one date changes on two days
/// at most: where it comes to be on the date, and where it comes to be after it.
struct PassingFinder: Sendable {
    let inventory: Inventory
    let dates: RecordedDates
    let from: Day
    let until: Day

    /// What comes or passes for a rule; none where its clock cannot be followed.
    func passings(_ rule: Rule, _ clock: RuleClock) -> [Passing]? {
        guard clock.isFollowed, clock.comparisons.allSatisfy(isInCalendar) else { return nil }
        return clock.comparisons.flatMap(passings) + waivers(of: rule)
    }

    /// The ends of the rule's waivers.
    func waivers(of rule: Rule) -> [Passing] {
        inventory.waivers.indices.filter { inventory.waivers[$0].rule == rule.id }.flatMap {
            index in
            [(false, Passage.Side.reached), (true, .passed)].flatMap { isEnd, side in
                thing(index, isEnd ? "until" : "from").map { thing in
                    passings(thing.day.timestamp, .plain, .waiver(index, isEnd: isEnd, thing))
                        .filter { $0.passage.side == side }
                } ?? []
            }
        }
    }

    private func isInCalendar(_ comparison: ClockComparison) -> Bool {
        [from, until].allSatisfy { comparison.clock.moved($0) != nil }
    }

    private func passings(_ comparison: ClockComparison) -> [Passing] {
        switch comparison.dates {
        case .fixed(let moment): passings(moment, comparison, .rule)
        case .field(let name):
            dates.named(name).flatMap { passings($0.day.timestamp, comparison, .field($0)) }
        }
    }

    private func passings(
        _ date: Timestamp,
        _ comparison: ClockComparison,
        _ place: Passing.Place
    ) -> [Passing] {
        days(from, until) { comparison.order(of: $0, to: date) }.map { day, before, after in
            Passing(
                day: day,
                place: place,
                passage: Passage(
                    after == .after ? .passed : .reached,
                    clock: comparison.clock,
                    shift: comparison.shift
                ),
                held: held(comparison, on: day, before)
            )
        }
    }

    /// The days after the first and up to the last on which an order that only grows changes.
    private func days(
        _ first: Day,
        _ last: Day,
        _ order: (Day) -> ClockComparison.Order?
    ) -> [(day: Day, before: ClockComparison.Order, after: ClockComparison.Order)] {
        guard let before = order(first), let after = order(last), before != after else { return [] }
        guard let middle = first.middle(to: last) else { return [(last, before, after)] }
        return days(first, middle, order) + days(middle, last, order)
    }

    /// A date to which a day stands as wanted.
    private func held(
        _ comparison: ClockComparison,
        on day: Day,
        _ wanted: ClockComparison.Order
    ) -> Day? {
        guard let near = comparison.clock.moved(day).flatMap({ comparison.shift.movedBack($0) })
        else { return nil }
        return (-4...4).lazy.compactMap { near.adding(days: $0) }
            .first { comparison.order(of: day, to: $0.timestamp) == wanted }
    }

    /// An end of a waiver, as the inventory records it.
    private func thing(_ waiver: Int, _ field: String) -> DatedThing? {
        let spans = inventory.document.mapping?["waivers"]?.elements?.map(\.span) ?? []
        guard let place = spans.firstIndex(of: inventory.waivers[waiver].span) else { return nil }
        let path = FieldPath([.field("waivers"), .index(place), .field(field)])
        return dates.all.first { $0.path == path }
    }
}

extension ClockComparison {
    /// The day of the check itself against a date itself.
    fileprivate static let plain = ClockComparison(
        clock: DayShift(),
        dates: .field(""),
        shift: DayShift()
    )
}
