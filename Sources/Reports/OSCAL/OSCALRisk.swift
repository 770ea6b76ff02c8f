import Checking
import Rules

/// What is at stake where a rule is not kept, and what would mend it.
struct OSCALRisk: Encodable, Sendable {
    let uuid: String
    let title: String
    let description: String
    let statement: String
    let status: String
    let remediations: [Remediation]?
    let relatedObservations: [OSCALObservation.Reference]

    enum CodingKeys: String, CodingKey {
        case uuid, title, description, statement, status, remediations
        case relatedObservations = "related-observations"
    }

    struct Remediation: Encodable, Sendable {
        let uuid: String
        let lifecycle = "recommendation"
        let title: String
        let description: String
    }

    /// A reference to a risk.
    struct Reference: Encodable, Sendable {
        let uuid: String

        enum CodingKeys: String, CodingKey { case uuid = "risk-uuid" }
    }

    /// The risk of a finding; none where nothing is left to do.
    init?(_ finding: Finding, _ report: Report) {
        guard let status = finding.outcome.riskStatus else { return nil }
        let rule = finding.rule
        self.status = status
        uuid = report.uuid("risk", of: rule)
        title = OSCALText.line(rule.title(report.language))
        description = finding.message
        statement = report.pack[clause: rule.clause]?.title(report.language) ?? title
        remediations = Self.remediation(finding, report).map { [$0] }
        relatedObservations = [.init(uuid: report.uuid("observation", of: rule))]
    }

    private static func remediation(_ finding: Finding, _ report: Report) -> Remediation? {
        let changes = report.words(report.gap(of: finding)?.smallestChange ?? [])
        let action = finding.rule.remedy?.action(report.language)
        guard let title = action ?? changes.first else { return nil }
        return Remediation(
            uuid: report.uuid("remediation", of: finding.rule),
            title: OSCALText.line(title),
            description: changes.isEmpty ? title : changes.joined(separator: "\n\n")
        )
    }
}

extension Outcome {
    /// How far a risk is dealt with; none where there is none.
    fileprivate var riskStatus: String? {
        switch self {
        case .met, .notApplicable: nil
        case .partlyMet: "remediating"
        case .notMet: "open"
        case .unknown, .error: "investigating"
        case .waived: "deviation-approved"
        }
    }
}
