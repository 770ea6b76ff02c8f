import Rules

/// How much of what is required or recommended a school has, as far as is known: by quarters.
package enum Standing: Int, Sendable, CaseIterable {
    case upToQuarter
    case upToHalf
    case upToThreeQuarters
    case most

    /// More than half of it is not recorded.
    case notRecorded

    /// The inventory could not be read or evaluated.
    case unreadable

    /// The standing of a school by its outcomes of what is required or recommended.
    package init(_ tally: Tally) {
        let open = tally[.unknown]
        guard tally.known > 0, tally.known >= open, let share = tally.share else {
            self = .notRecorded
            return
        }
        self =
            share >= 0.75
            ? .most
            : share >= 0.5
                ? .upToThreeQuarters
                : share >= 0.25 ? .upToHalf : .upToQuarter
    }

    /// The middle of the quarter; none where nothing is known.
    var middle: Double? {
        switch self {
        case .upToQuarter: 0.125
        case .upToHalf: 0.375
        case .upToThreeQuarters: 0.625
        case .most: 0.875
        case .notRecorded, .unreadable: nil
        }
    }
}
