import Checking
import Rules

/// The whole document of a plan of action and milestones.
struct OSCALPlan: Encodable {
    let content: Content

    enum CodingKeys: String, CodingKey { case content = "plan-of-action-and-milestones" }

    struct Content: Encodable {
        let uuid: String
        let metadata: OSCALMetadata
        let system: System
        let definitions: OSCALDefinitions
        let observations: [OSCALObservation]?
        let risks: [OSCALRisk]?
        let findings: [OSCALFinding]?
        let items: [OSCALItem]

        enum CodingKeys: String, CodingKey {
            case uuid, metadata, observations, risks, findings
            case system = "system-id"
            case definitions = "local-definitions"
            case items = "poam-items"
        }
    }

    /// What the plan is for: what the rule set of the first school speaks of.
    struct System: Encodable {
        let type = "urn:concordat:rule-set"
        let id: String

        enum CodingKeys: String, CodingKey {
            case id
            case type = "identifier-type"
        }
    }

    init(parts: [OSCALPlanPart]) {
        let items = parts.flatMap(\.items)
        content = Content(
            uuid: NameUUID("plan", parts.map(\.uuid).joined(separator: " ")).description,
            metadata: OSCALMetadata("What to do about gaps", days: parts.map(\.day)),
            system: System(id: parts.first?.pack ?? "–"),
            definitions: OSCALDefinitions(inventoryItems: parts.map(\.subject)),
            observations: Self.orNone(parts.flatMap(\.observations)),
            risks: Self.orNone(parts.flatMap(\.risks)),
            findings: Self.orNone(parts.flatMap(\.findings)),
            items: items.isEmpty ? [.nothingToDo] : items
        )
    }

    /// OSCAL leaves out a list that would be empty.
    private static func orNone<Element>(_ list: [Element]) -> [Element]? {
        list.isEmpty ? nil : list
    }
}

/// One school's part of the plan.
struct OSCALPlanPart: Sendable {
    let uuid: String
    let pack: String
    let day: String
    let subject: OSCALSubject
    let observations: [OSCALObservation]
    let risks: [OSCALRisk]
    let findings: [OSCALFinding]
    let items: [OSCALItem]

    init(_ report: Report) {
        let entries = report.result.findings.map { (finding: $0, risk: OSCALRisk($0, report)) }
        uuid = report.uuid("plan")
        pack = OSCALText.line(report.pack.name)
        day = report.result.asOf.description
        subject = OSCALSubject(report)
        observations = entries.map { OSCALObservation($0.finding, report) }
        risks = entries.compactMap(\.risk)
        findings = entries.map { OSCALFinding($0.finding, report, risk: $0.risk) }
        items = entries.compactMap { entry in
            entry.risk.map { OSCALItem(entry.finding, $0, report) }
        }
    }
}
