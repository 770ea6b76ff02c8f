/// What a rule finds in a school; every rule finds exactly one.
package enum Outcome: String, CaseIterable, Sendable, Encodable {
    case met
    case partlyMet = "partly-met"
    case notMet = "not-met"
    case unknown
    case notApplicable = "not-applicable"
    case waived
    case error

    /// Whether there is something to do: not met, partly met or not known.
    package var isGap: Bool {
        switch self {
        case .partlyMet, .notMet, .unknown: true
        case .met, .notApplicable, .waived, .error: false
        }
    }
}
