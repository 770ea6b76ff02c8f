package import Rules

/// How many findings had which outcome.
package struct Tally: Sendable, Hashable {
    private var counts = [Int](repeating: 0, count: Outcome.allCases.count)

    package init() {}

    package subscript(outcome: Outcome) -> Int { counts[outcome.place] }

    package var total: Int { counts.reduce(0, +) }

    /// Those that say whether it is so: met, partly met and not met.
    package var known: Int { self[.met] + self[.partlyMet] + self[.notMet] }

    /// The share of the known that is met; none where nothing is known.
    package var share: Double? { known == 0 ? nil : Double(self[.met]) / Double(known) }

    package mutating func count(_ outcome: Outcome) { counts[outcome.place] += 1 }

    package mutating func add(_ other: Tally) {
        for place in counts.indices { counts[place] += other.counts[place] }
    }
}

extension Outcome {
    /// Its place among all outcomes.
    fileprivate var place: Int {
        switch self {
        case .met: 0
        case .partlyMet: 1
        case .notMet: 2
        case .unknown: 3
        case .notApplicable: 4
        case .waived: 5
        case .error: 6
        }
    }
}
