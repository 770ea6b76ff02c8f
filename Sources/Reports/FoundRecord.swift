import Checking
import Rules

/// What a rule found, in short.
struct FoundRecord: Encodable {
    let outcome: Outcome
    let level: String?
    let message: String

    init(_ finding: Finding) {
        (outcome, level, message) = (finding.outcome, finding.level, finding.message)
    }
}
