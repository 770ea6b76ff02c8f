/// How many elements of each list must stay for what was encoded to keep its truth.
struct Needs {
    /// Some elements of a list, once for each element of the lists around it.
    struct Need: Hashable {
        let pattern: String
        let count: Int
        let outer: [String]
    }

    private(set) var all: [Need] = []
    private var loops: [Loop] = []

    /// A list that is being gone through.
    private struct Loop {
        let pattern: String?

        /// How many of its elements need what is asked within; none where all do.
        let enough: Int?
        var finished = 0

        /// Whether enough elements of a list that is written out have been looked at.
        var isEnough: Bool { pattern == nil && finished >= (enough ?? .max) }
    }

    mutating func add(_ count: Int, of list: ListSymbol) {
        guard let pattern = list.pattern, count > 0, !loops.contains(where: \.isEnough) else {
            return
        }
        var outer = loops.filter { $0.pattern != nil }
        if let own = outer.lastIndex(where: { $0.pattern == list.owner }) { outer.remove(at: own) }
        let factor = outer.compactMap(\.enough).reduce(count) { $0.multipliedClamping(by: $1) }
        let patterns = outer.filter { $0.enough == nil }.compactMap(\.pattern)
        all.append(Need(pattern: pattern, count: factor, outer: patterns))
    }

    /// Goes into a list; `leave` takes what it gives.
    mutating func enter(_ list: ListSymbol, enough: Int?) -> Int {
        loops.append(Loop(pattern: list.pattern, enough: enough))
        return loops.count - 1
    }

    mutating func finishElement() { loops[loops.count - 1].finished += 1 }

    mutating func leave(_ level: Int) { loops.removeSubrange(level...) }
}

extension Int {
    func multipliedClamping(by other: Int) -> Int {
        let (product, isTooLarge) = multipliedReportingOverflow(by: other)
        return isTooLarge ? .max : product
    }
}
