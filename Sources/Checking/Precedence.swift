package import Rules

/// Which outcome a rule has where several could be given; the first that fits counts.
///
/// | | given where |
/// |-|-|
/// | error | the rule could not be evaluated |
/// | not applicable | the rule's own condition says that it does not apply |
/// | met | the inventory shows it, whatever else the school states |
/// | not applicable | the school states so, with a reason |
/// | waived | a waiver is in force on the day of the check |
/// | partly met, not met, unknown | as the rule found |
package enum Precedence {
    /// The outcome of a verdict under a school's statement and waiver.
    package static func outcome(
        of verdict: Verdict,
        isStatedNotApplicable: Bool,
        isWaived: Bool
    ) -> Outcome {
        switch verdict {
        case .error: .error
        case .notApplicable: .notApplicable
        case .met: .met
        case .partlyMet, .notMet, .unknown:
            isStatedNotApplicable
                ? .notApplicable : isWaived ? .waived : plain(verdict)
        }
    }

    private static func plain(_ verdict: Verdict) -> Outcome {
        switch verdict {
        case .met: .met
        case .partlyMet: .partlyMet
        case .notMet: .notMet
        case .unknown: .unknown
        case .notApplicable: .notApplicable
        case .error: .error
        }
    }
}
