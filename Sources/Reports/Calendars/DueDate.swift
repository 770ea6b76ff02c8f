package import Rules

/// Something that falls due on a day.
package struct DueDate: Sendable, Hashable {
    /// What kind of thing it is.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A step of a plan has to be done.
        case step
        /// An agreement with a partner has to be renewed.
        case renewal
        /// A partnership has to be looked at.
        case review
        /// The library improvement plan has to be looked at.
        case planReview = "plan-review"
        /// A piece of evidence expires.
        case evidence
        /// A waiver ends.
        case waiver
        /// Any other date that the inventory records.
        case other
        /// A rule that is met is met no longer.
        case lapse
        /// The days ahead have to be looked at anew.
        case lookAhead = "look-ahead"
    }

    package let day: Day
    package let kind: Kind

    /// What to do or to know, in one line.
    package let title: String

    /// More about it, a paragraph each.
    package let details: [String]

    /// What tells it from other things of its kind, whatever its day.
    let key: String

    package init(
        _ kind: Kind,
        on day: Day,
        title: String,
        details: [String] = [],
        key: String
    ) {
        (self.day, self.kind, self.title) = (day, kind, title)
        (self.details, self.key) = (details, key)
    }
}

extension DueDate.Kind {
    /// What a calendar files it under.
    var category: String {
        switch self {
        case .step: "Step of the plan"
        case .renewal: "Renewal"
        case .review: "Review"
        case .planReview: "Review of the plan"
        case .evidence: "Evidence"
        case .waiver: "Waiver"
        case .other: "Date"
        case .lapse: "Lapse"
        case .lookAhead: "Look ahead"
        }
    }
}
