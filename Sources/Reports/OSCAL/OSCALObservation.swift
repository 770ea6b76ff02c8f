import CEL
import Checking
import Diagnostics
import Rules

/// What was seen when a rule was checked.
struct OSCALObservation: Encodable, Sendable {
    let uuid: String
    let title: String
    let description: String
    let props: [OSCALProperty]
    let methods = ["EXAMINE"]
    let types = ["finding"]
    let subjects: [Subject]
    let relevantEvidence: [Evidence]?
    let collected: String

    enum CodingKeys: String, CodingKey {
        case uuid, title, description, props, methods, types, subjects, collected
        case relevantEvidence = "relevant-evidence"
    }

    struct Subject: Encodable, Sendable {
        let uuid: String
        let type = "inventory-item"

        enum CodingKeys: String, CodingKey {
            case uuid = "subject-uuid"
            case type
        }
    }

    struct Evidence: Encodable, Sendable {
        let description: String
    }

    /// A reference to an observation.
    struct Reference: Encodable, Sendable {
        let uuid: String

        enum CodingKeys: String, CodingKey { case uuid = "observation-uuid" }
    }

    init(_ finding: Finding, _ report: Report) {
        let (because, place) = (finding.because, finding.at.start)
        uuid = report.uuid("observation", of: finding.rule)
        title = OSCALText.line(finding.rule.title(report.language))
        description = finding.message
        collected = report.moment + "Z"
        subjects = [Subject(uuid: OSCALSubject(report).uuid)]
        let evidence = because.evidence.map { Evidence(description: "\($0.name) (\($0.path))") }
        relevantEvidence = evidence.isEmpty ? nil : evidence
        props =
            [
                OSCALProperty("looked-at", String(because.lookedAt)),
                OSCALProperty("matched", String(because.matched)),
                OSCALProperty("file", finding.at.source.name),
                OSCALProperty("line", String(place.line)),
                OSCALProperty("column", String(place.column)),
            ] + because.missing.map { OSCALProperty("missing-field", $0.description) }
            + because.failing.map { OSCALProperty("failing", $0.path.description) }
    }
}
