import CEL
import Checking
import Rules

/// What the rules that matter to a plan would have records hold.
struct WishList: Sendable {
    /// A value that rules wish for in a field.
    struct Item: Sendable {
        let setting: Change.Setting
        var wishers: Set<Int>
    }

    /// Wishes of records that are there, by the record's path.
    private(set) var there: [FieldPath: [Item]] = [:]

    /// Wishes of new elements, by their list's path.
    private(set) var new: [FieldPath: [Item]] = [:]

    /// Gathers the wishes of some rules, each by its place in the pack.
    init(_ rules: [(place: Int, rule: Rule)], in situation: Situation) {
        for (place, rule) in rules {
            for wish in rule.form?.wishes(in: situation) ?? [] { add(wish, place) }
        }
    }

    private mutating func add(_ wish: Wish, _ place: Int) {
        switch wish.place {
        case .record(let path): there[path, default: []].add(wish.setting, place)
        case .new(let path): new[path, default: []].add(wish.setting, place)
        }
    }
}

extension [WishList.Item] {
    fileprivate mutating func add(_ setting: Change.Setting, _ place: Int) {
        if let index = firstIndex(where: { $0.setting == setting }) {
            self[index].wishers.insert(place)
        } else {
            append(.init(setting: setting, wishers: [place]))
        }
    }

    /// The wishes that one of some rules has.
    func of(_ rules: Set<Int>) -> [WishList.Item] {
        compactMap { item in
            let wishers = item.wishers.intersection(rules)
            return wishers.isEmpty ? nil : .init(setting: item.setting, wishers: wishers)
        }
    }
}
