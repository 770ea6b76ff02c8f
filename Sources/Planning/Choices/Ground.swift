import CEL
import Rules

/// A school as a plan may change it.
struct Ground: Sendable {
    /// The inventory itself; its cells lie anywhere but in lists of records.
    var root: Element

    /// The records of each list, by its path as expressions name it, and those that may be added;
    /// none where the list is not recorded.
    var lists: [[String]: [Element]?] = [:]

    /// How many slots of an activation stand between the root's fields and the loops' elements.
    let parameters: Int

    /// The lists whose elements may change or become more.
    var changingLists: [[String]] {
        lists.compactMap { path, elements in
            let isChanging = elements?.contains { !$0.cells.isEmpty || $0.presence != nil }
            return isChanging ?? false ? path : nil
        }
    }

    /// The values of the variables outside of all loops, while nothing is changed.
    var activation: Activation {
        Activation(slots: root.record.slots + [Value?](repeating: nil, count: parameters))
    }

    /// The slot of the outermost loop's element.
    var firstLoop: Int { root.record.slots.count + parameters }
}
