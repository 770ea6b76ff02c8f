package import Checking
import Rules

/// An audit that was kept, as people and programs read it.
package struct AuditReport: ScenarioReport {
    private let school: String
    private let audit: PastAudit

    package init(of school: String, _ audit: PastAudit) {
        (self.school, self.audit) = (school, audit)
    }

    package var page: ScenarioPage {
        let name = "\(audit.rules.id)@\(audit.rules.version)"
        let profile = audit.rules.profile.map { ", profile \($0)" } ?? ""
        return ScenarioPage(
            kicker: "audit \(audit.number)",
            title: school,
            subtitle: "For \(audit.asOf.words(in: "en")), by \(name)\(profile).",
            lead: [
                "\(audit.count(.met)) of \(audit.findings.count) rules were met. "
                    + "Run on \(audit.ranAt); the rules' digest is \(audit.rules.digest)."
            ],
            sections: Outcome.allCases.filter { audit.count($0) > 0 }.map(section)
        )
    }

    private func section(_ outcome: Outcome) -> ScenarioPage.Section {
        ScenarioPage.Section(
            title: "\(outcome.words) (\(audit.count(outcome)))",
            heads: ["Rule", "Outcome", "Why"],
            rows: audit.findings.filter { $0.outcome == outcome }.map { finding in
                ScenarioPage.Row(
                    outcome: outcome,
                    title: finding.title,
                    id: finding.rule,
                    change: finding.outcomeWords,
                    details: [finding.message]
                )
            }
        )
    }

    package var record: PastAuditRecord {
        PastAuditRecord(
            school: school,
            audit: AuditRecord(audit),
            findings: audit.findings.map { finding in
                .init(
                    rule: finding.rule,
                    title: finding.title,
                    strength: finding.strength,
                    outcome: finding.outcome,
                    level: finding.level,
                    message: finding.message
                )
            }
        )
    }
}

/// The shape of `concordat/audit/1`.
package struct PastAuditRecord: Encodable {
    let format = "concordat/audit/1"
    let school: String
    let audit: AuditRecord
    let findings: [FindingRecord]

    struct FindingRecord: Encodable {
        let rule: String
        let title: String
        let strength: Strength
        let outcome: Outcome
        let level: String?
        let message: String
    }
}
