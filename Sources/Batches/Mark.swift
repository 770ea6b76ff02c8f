package import Rules

/// What a rule comes to in one school, in one byte: the outcome, and the level that is reached.
package struct Mark: Sendable, Hashable {
    private let bits: UInt8

    /// Makes a mark; levels past the thirtieth are not kept.
    package init(_ outcome: Outcome, level: Int? = nil) {
        bits = outcome.place | UInt8(min((level ?? -1) + 1, 31)) << 3
    }

    package var outcome: Outcome { Outcome.allCases[Int(bits & 7)] }

    /// The place of the level among those of the rule.
    package var level: Int? { bits >> 3 == 0 ? nil : Int(bits >> 3) - 1 }
}

extension Outcome {
    /// Its place among all outcomes.
    package var place: UInt8 {
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
