import Checking
import GRDB
import Rules

/// A row of `audit`.
struct AuditRow: Codable, FetchableRecord, MutablePersistableRecord {
    static let databaseTableName = "audit"

    var id: Int64?
    let school: Int64
    let number: Int
    let inventory: Int64
    let day: String
    let ruleSet: String
    let ruleSetVersion: String
    let digest: String
    let profile: String?
    let ranAt: String

    enum CodingKeys: String, CodingKey {
        case id, school, number, inventory, day, digest, profile
        case ruleSet = "rule_set"
        case ruleSetVersion = "rule_set_version"
        case ranAt = "ran_at"
    }

    mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }
}

extension AuditRow {
    init(_ audit: NewAudit, number: Int, school: Int64, inventory: Int64) {
        (id, self.school, self.number, self.inventory) = (nil, school, number, inventory)
        (day, ranAt) = ("\(audit.asOf)", audit.ranAt)
        (ruleSet, ruleSetVersion) = (audit.rules.id, audit.rules.version)
        (digest, profile) = (audit.rules.digest, audit.rules.profile)
    }

    /// The audit with its findings.
    func audit(_ findings: [PastFinding]) throws -> PastAudit {
        guard let asOf = Day(day) else { throw StoreFailure.damaged("'\(day)' is no day") }
        return PastAudit(
            number: number,
            asOf: asOf,
            ranAt: ranAt,
            rules: RuleSetVersion(
                id: ruleSet,
                version: ruleSetVersion,
                digest: digest,
                profile: profile
            ),
            findings: findings
        )
    }
}
