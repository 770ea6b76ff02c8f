package import Rules

extension Outcome {
    /// The outcome for people.
    package var words: String {
        switch self {
        case .met: "Met"
        case .partlyMet: "Partly met"
        case .notMet: "Not met"
        case .unknown: "Not known"
        case .notApplicable: "Does not apply"
        case .waived: "Waived"
        case .error: "Could not be checked"
        }
    }

    /// A sign that stands beside the word.
    var sign: String {
        switch self {
        case .met: "✓"
        case .partlyMet: "◐"
        case .notMet: "✗"
        case .unknown: "?"
        case .notApplicable: "–"
        case .waived: "~"
        case .error: "!"
        }
    }
}

extension Strength {
    /// How a report heads gaps of the strength.
    var heading: String {
        switch self {
        case .must: "Required, and not in place"
        case .should: "Recommended, and not in place"
        case .may: "Opportunities"
        }
    }
}
