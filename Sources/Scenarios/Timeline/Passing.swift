import CEL
import Checking
import Rules

/// A day on which a date comes or passes for a rule.
struct Passing: Sendable {
    /// Where the date is recorded.
    enum Place: Sendable {
        /// In a field of the inventory.
        case field(DatedThing)
        /// As an end of one of the inventory's waivers, by the waiver's place among them.
        case waiver(Int, isEnd: Bool, DatedThing)
        /// In the rule itself.
        case rule
    }

    let day: Day
    let place: Place
    let passage: Passage

    /// The date in whose place it would not have come or passed on the day.
    let held: Day?

    var cause: Cause? {
        switch place {
        case .field(let thing), .waiver(_, _, let thing): Cause(thing: thing, passage: passage)
        case .rule: nil
        }
    }
}

extension Inventory {
    /// The inventory with dates moved on, so that they would not have come or passed.
    func holding(_ passings: [Passing], by model: Model) -> Inventory? {
        var inventory = self
        var changes: [Change] = []
        for passing in passings {
            guard let held = passing.held else { return nil }
            switch passing.place {
            case .field(let thing):
                changes.append(.set(thing.path, .timestamp(held.timestamp), .date))
            case .waiver(let index, isEnd: true, _): inventory.waivers[index].until = held
            case .waiver(let index, isEnd: false, _): inventory.waivers[index].from = held
            case .rule: return nil
            }
        }
        return Change.applied(changes, to: inventory.root, by: model)
            .map { inventory.with(root: $0) }
    }
}
