import Checking
import GRDB
import Rules

/// A row of `finding`.
struct FindingRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "finding"

    let audit: Int64

    /// Its place in the order of the rule set.
    let place: Int
    let rule: String
    let title: String
    let strength: String
    let outcome: String
    let level: String?
    let message: String
}

extension FindingRow {
    init(_ finding: PastFinding, at place: Int, of audit: Int64) {
        (self.audit, self.place) = (audit, place)
        (rule, title, level, message) = (
            finding.rule, finding.title, finding.level, finding.message
        )
        (strength, outcome) = (finding.strength.rawValue, finding.outcome.rawValue)
    }

    /// The finding as it was kept.
    func finding() throws -> PastFinding {
        guard let strength = Strength(rawValue: strength),
            let outcome = Outcome(rawValue: outcome)
        else { throw StoreFailure.damaged("'\(outcome)' is no outcome") }
        return PastFinding(
            rule: rule,
            title: title,
            strength: strength,
            outcome: outcome,
            level: level,
            message: message
        )
    }
}
