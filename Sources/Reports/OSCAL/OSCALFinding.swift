import Checking
import Rules

/// What follows from an observation for one rule.
struct OSCALFinding: Encodable, Sendable {
    let uuid: String
    let title: String
    let description: String
    let props: [OSCALProperty]
    let target: Target
    let relatedObservations: [OSCALObservation.Reference]
    let relatedRisks: [OSCALRisk.Reference]?

    enum CodingKeys: String, CodingKey {
        case uuid, title, description, props, target
        case relatedObservations = "related-observations"
        case relatedRisks = "related-risks"
    }

    struct Target: Encodable, Sendable {
        let type = "objective-id"
        let id: String
        let status: Status

        enum CodingKeys: String, CodingKey {
            case type, status
            case id = "target-id"
        }
    }

    struct Status: Encodable, Sendable {
        let state: String
        let reason: String
    }

    init(_ finding: Finding, _ report: Report, risk: OSCALRisk? = nil) {
        let rule = finding.rule
        uuid = report.uuid("finding", of: rule)
        title = OSCALText.line(rule.title(report.language))
        description = finding.message
        props =
            [
                OSCALProperty("outcome", finding.outcome.rawValue),
                OSCALProperty("rule", rule.id), OSCALProperty("clause", rule.clause),
                OSCALProperty("strength", rule.strength.rawValue),
            ] + (finding.level.map { [OSCALProperty("level", $0)] } ?? [])
        target = Target(id: OSCALText.token(rule.id), status: finding.outcome.oscalStatus)
        relatedObservations = [.init(uuid: report.uuid("observation", of: rule))]
        relatedRisks = risk.map { [OSCALRisk.Reference(uuid: $0.uuid)] }
    }
}

extension Outcome {
    /// The nearest of the states that there are.
    fileprivate var oscalStatus: OSCALFinding.Status {
        switch self {
        case .met: .init(state: "satisfied", reason: "pass")
        case .notApplicable: .init(state: "satisfied", reason: "other")
        case .partlyMet, .notMet: .init(state: "not-satisfied", reason: "fail")
        case .unknown, .waived, .error: .init(state: "not-satisfied", reason: "other")
        }
    }
}
