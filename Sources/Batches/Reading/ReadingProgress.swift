/// What is known of an inventory while it is read.
struct ReadingProgress {
    var uniques = Uniques()
    var references: References
    var scratch: [UInt8] = []

    /// The text that identifies the school best so far, and how well.
    var identifier: (rank: UInt8, start: Cursor, end: Cursor)?
}

/// Sees that no text stands twice in one list, by the texts' numbers.
struct Uniques {
    /// The list in which a text was seen last.
    private var lists: [UInt32] = []
    private var list: UInt32 = 0

    /// Starts another list, within which one may be open: how to go on with that.
    mutating func open() -> UInt32 {
        list += 1
        return list
    }

    /// Whether a text was not yet in a list.
    mutating func isNew(_ word: Int32, in list: UInt32) -> Bool {
        if Int(word) >= lists.count {
            lists += Array(repeating: 0, count: Int(word) + 1 - lists.count + 1024)
        }
        guard lists[Int(word)] != list else { return false }
        lists[Int(word)] = list
        return true
    }

    /// Forgets all, for texts get other numbers.
    mutating func reset() { (lists, list) = ([], 0) }
}

/// The ids that lists of one inventory have, and those that point into them.
struct References {
    private var ids: [[Int32]]
    private var areKnown: [Bool]
    private var uses: [(list: Int32, id: Int32)] = []

    init(_ lists: Int = 0) {
        ids = Array(repeating: [], count: lists)
        areKnown = Array(repeating: false, count: lists)
    }

    mutating func clear() {
        for list in ids.indices {
            ids[list].removeAll(keepingCapacity: true)
            areKnown[list] = false
        }
        uses.removeAll(keepingCapacity: true)
    }

    mutating func know(_ list: Int32) { areKnown[Int(list)] = true }
    mutating func add(_ id: Int32, to list: Int32) { ids[Int(list)].append(id) }
    mutating func use(_ id: Int32, of list: Int32) { uses.append((list, id)) }

    /// Whether each points at something.
    var areSound: Bool {
        uses.allSatisfy { use in
            areKnown[Int(use.list)] && ids[Int(use.list)].contains(use.id)
        }
    }
}
