import CEL
import Checking
import Rules

/// What the rules that matter to a plan would have records hold.
struct WishList: Sendable {
    /// A value that rules wish for in a field.
    struct Item: Sendable {
        let setting: Change.Setting

        /// The rules that would then count the record or find it as it should be.
        var wishers: Set<Int>

        /// Those of them that would find it as it should be.
        var conforming: Set<Int>
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
        case .record(let path): there[path, default: []].add(wish, place)
        case .new(let path): new[path, default: []].add(wish, place)
        }
    }
}

extension [WishList.Item] {
    fileprivate mutating func add(_ wish: Wish, _ place: Int) {
        let conforming: Set<Int> = wish.purpose == .toConform ? [place] : []
        if let index = firstIndex(where: { $0.setting == wish.setting }) {
            self[index].wishers.insert(place)
            self[index].conforming.formUnion(conforming)
        } else {
            append(.init(setting: wish.setting, wishers: [place], conforming: conforming))
        }
    }

    /// The wishes that one of some goals has, and those without which a guarded rule would find
    /// the record not as it should be.
    func of(_ goals: Set<Int>, _ guards: some Sequence<Int> = []) -> [WishList.Item] {
        let guards = Set(guards)
        return compactMap { item in
            let wishers = item.wishers.intersection(goals)
                .union(item.conforming.intersection(guards))
            guard !wishers.isEmpty else { return nil }
            return .init(setting: item.setting, wishers: wishers, conforming: item.conforming)
        }
    }
}
