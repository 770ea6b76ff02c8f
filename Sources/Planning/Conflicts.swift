/// Finds the fewest things that cannot be had together.
///
/// Every set of them that clashes has one among those that any largest possible set leaves out. So
/// the smallest set that hits what each known largest set leaves out is a lower bound: where it
/// clashes, it is the answer, and otherwise it grows to one more largest set. A. Ignatiev, A. Previti,
/// M. Liffiton and J. Marques-Silva, "Smallest MUS Extraction with Minimal Hitting Set
/// Dualization", CP 2015.
enum Conflicts {
    /// The most things of which smallest sets are looked for; of more, the first sixteen that clash
    /// are looked at.
    static let most = 16

    /// The fewest of some things that clash, by their places.
    ///
    /// - Parameters:
    ///   - count: how many things there are; together they clash.
    ///   - isPossible: whether some of them can be had together.
    /// - Returns: a smallest set that clashes; none where nothing does.
    static func smallest(of count: Int, isPossible: (Set<Int>) -> Bool) -> [Int] {
        var things = Array(0..<count)
        if count > most {
            for thing in things.reversed() where things.count > 1 {
                let rest = things.filter { $0 != thing }
                if !isPossible(Set(rest)) { things = rest }
            }
            if things.count > most { return things }
        }
        var leftOut: [Set<Int>] = []
        while true {
            let smallest = hitting(leftOut, of: things)
            guard isPossible(smallest) else { return smallest.sorted() }
            var largest = smallest
            for thing in things where !largest.contains(thing) {
                if isPossible(largest.union([thing])) { largest.insert(thing) }
            }
            let rest = Set(things).subtracting(largest)
            guard !rest.isEmpty else { return [] }
            leftOut.append(rest)
        }
    }

    /// The fewest things that have one in common with each of several sets.
    private static func hitting(_ sets: [Set<Int>], of things: [Int]) -> Set<Int> {
        let masks = (0..<(1 << things.count)).sorted {
            ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1)
        }
        for mask in masks {
            let chosen = Set(things.indices.filter { mask & (1 << $0) != 0 }.map { things[$0] })
            if sets.allSatisfy({ !$0.isDisjoint(with: chosen) }) { return chosen }
        }
        return Set(things)
    }
}
