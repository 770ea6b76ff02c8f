/// What a part of a rule was in some example.
package enum PartState: String, Sendable, CaseIterable, Encodable {
    /// A condition held.
    case holds
    /// A condition did not hold.
    case fails
    /// The example does not say enough.
    case unknown
    /// Nothing was there to go through.
    case empty
    /// Some of what was gone through was not as wanted.
    case some
    /// All of what was gone through was as wanted.
    case all

    /// Those that examples should show of a condition.
    package static let ofConditions: [PartState] = [.holds, .fails]

    /// Those that examples should show of a form that asks something of all.
    package static let ofSelections: [PartState] = [.empty, .some, .all]

    /// What no example does where none has the state.
    package var missing: String {
        switch self {
        case .holds: "no example has this hold"
        case .fails: "no example has this not hold"
        case .unknown: "no example leaves this unknown"
        case .empty: "no example has nothing for this to go through"
        case .some: "no example has one here that is not as wanted"
        case .all: "no example has all here as wanted"
        }
    }
}
