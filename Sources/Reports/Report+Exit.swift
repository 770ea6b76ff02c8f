import Checking
import Rules

extension Report {
    /// The exit status of a check: 0, 1 for a gap in what is required or recommended, 2 for rules
    /// that could not be evaluated.
    package var exitStatus: Int32 {
        if summary[.error] > 0 { return 2 }
        let hasGap = gaps(.notMet, .partlyMet).contains { $0.rule.strength != .may }
        return hasGap ? 1 : 0
    }
}
