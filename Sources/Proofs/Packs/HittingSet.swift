/// Looks for the smallest set of numbers that has one in common with each of several sets.
struct HittingSet {
    enum Result: Equatable {
        case found([Int])
        /// Every such set has as many numbers as the limit, or more.
        case none
        /// There are too many possibilities to look through.
        case undecided
    }

    private let sets: [[Int]]
    private var steps = 0

    /// The steps after which it gives up.
    private static let mostSteps = 1_000_000

    /// The smallest such set that has fewer numbers than the limit.
    static func smallest(of sets: [[Int]], below limit: Int) -> Result {
        var search = HittingSet(sets: sets)
        for size in 0..<max(limit, 0) {
            if let found = search.extended([], from: 0, by: size) { return .found(found.sorted()) }
            if search.steps > mostSteps { return .undecided }
        }
        return .none
    }

    private init(sets: [[Int]]) {
        self.sets = sets
    }

    /// The chosen numbers with some more, so that all sets are hit.
    private mutating func extended(_ chosen: [Int], from first: Int, by more: Int) -> [Int]? {
        let missed = sets[first...].firstIndex { $0.allSatisfy { !chosen.contains($0) } }
        guard let missed else { return chosen }
        guard more > 0 else { return nil }
        for number in sets[missed] where steps <= Self.mostSteps {
            steps += 1
            if let found = extended(chosen + [number], from: missed + 1, by: more - 1) {
                return found
            }
        }
        return nil
    }
}
