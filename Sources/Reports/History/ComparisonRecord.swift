package import Checking
import Rules

/// The shape of `concordat/comparison/1`.
package struct ComparisonRecord: Encodable {
    let format = "concordat/comparison/1"
    let school: String
    let before: AuditRecord
    let after: AuditRecord
    let findings: [PairRecord]

    struct PairRecord: Encodable {
        let rule: String
        let title: String
        let strength: Strength
        let turn: String
        let before: Outcome?
        let after: Outcome?
        let causes: [String]
    }
}

/// An audit as it is named in data.
struct AuditRecord: Encodable {
    let number: Int
    let asOf: String
    let ranAt: String
    let pack: String
    let digest: String
    let profile: String?
    let met: Int
    let rules: Int

    enum CodingKeys: String, CodingKey {
        case number, pack, digest, profile, met, rules
        case asOf = "as-of"
        case ranAt = "ran-at"
    }

    init(_ audit: PastAudit) {
        (number, asOf, ranAt) = (audit.number, "\(audit.asOf)", audit.ranAt)
        pack = "\(audit.rules.id)@\(audit.rules.version)"
        (digest, profile) = (audit.rules.digest, audit.rules.profile)
        (met, rules) = (audit.count(.met), audit.findings.count)
    }
}

extension AuditComparison {
    package var record: ComparisonRecord {
        ComparisonRecord(
            school: school,
            before: AuditRecord(before),
            after: AuditRecord(after),
            findings: pairs.map { pair in
                .init(
                    rule: pair.rule,
                    title: pair.title,
                    strength: pair.strength,
                    turn: pair.turn.rawValue,
                    before: pair.before?.outcome,
                    after: pair.after?.outcome,
                    causes: pair.causes.map(\.rawValue)
                )
            }
        )
    }
}
