import Checking
import Rules

/// What a rule set finds in one school.
struct OSCALResult: Encodable, Sendable {
    let uuid: String
    let title: String
    let description: String
    let start: String
    let props: [OSCALProperty]
    let definitions: OSCALDefinitions
    let reviewed: Reviewed
    let observations: [OSCALObservation]?
    let findings: [OSCALFinding]?

    /// The day of the check; not part of the document.
    let day: String

    enum CodingKeys: String, CodingKey {
        case uuid, title, description, start, props, observations, findings
        case definitions = "local-definitions"
        case reviewed = "reviewed-controls"
    }

    /// The clauses that were checked.
    struct Reviewed: Encodable, Sendable {
        let selections: [Selection]

        enum CodingKeys: String, CodingKey { case selections = "control-selections" }
    }

    /// The clauses by name, or all of them where there is none to name.
    struct Selection: Encodable, Sendable {
        let included: [Control]?
        let all: [String: String]?

        enum CodingKeys: String, CodingKey {
            case included = "include-controls"
            case all = "include-all"
        }

        init(_ clauses: Set<String>) {
            included = clauses.isEmpty ? nil : clauses.sorted().map { Control(id: $0) }
            all = clauses.isEmpty ? [:] : nil
        }
    }

    struct Control: Encodable, Sendable {
        let id: String

        enum CodingKeys: String, CodingKey { case id = "control-id" }
    }

    init(_ report: Report) {
        let findings = report.result.findings
        uuid = report.uuid("result")
        title = OSCALText.line(
            "\(report.inventory.schoolName): \(report.pack.title(report.language))"
        )
        description = "\(report.pack.name), checked for \(report.result.asOf)."
        start = report.moment + "Z"
        day = report.result.asOf.description
        props = report.packFacts.map { OSCALProperty($0.name, $0.value) }
        definitions = OSCALDefinitions(inventoryItems: [OSCALSubject(report)])
        let clauses = Set(findings.map { OSCALText.token($0.rule.clause) })
        reviewed = Reviewed(selections: [Selection(clauses)])
        self.observations = findings.isEmpty ? nil : findings.map { OSCALObservation($0, report) }
        self.findings = findings.isEmpty ? nil : findings.map { OSCALFinding($0, report) }
    }
}
