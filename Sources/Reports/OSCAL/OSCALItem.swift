import Checking
import Rules

/// One thing to do.
struct OSCALItem: Encodable, Sendable {
    let uuid: String
    let title: String
    let description: String
    let props: [OSCALProperty]?
    let relatedFindings: [Finding]?
    let relatedObservations: [OSCALObservation.Reference]?
    let relatedRisks: [OSCALRisk.Reference]?

    enum CodingKeys: String, CodingKey {
        case uuid, title, description, props
        case relatedFindings = "related-findings"
        case relatedObservations = "related-observations"
        case relatedRisks = "related-risks"
    }

    /// A reference to a finding.
    struct Finding: Encodable, Sendable {
        let uuid: String

        enum CodingKeys: String, CodingKey { case uuid = "finding-uuid" }
    }

    /// The one item of a plan that would have none, which OSCAL does not allow.
    static let nothingToDo = OSCALItem()

    private init() {
        uuid = NameUUID("nothing to do").description
        title = "Nothing to do"
        description = "No rule leaves a gap."
        (props, relatedFindings, relatedObservations, relatedRisks) = (nil, nil, nil, nil)
    }

    init(_ finding: Checking.Finding, _ risk: OSCALRisk, _ report: Report) {
        let rule = finding.rule
        uuid = report.uuid("item", of: rule)
        title = risk.remediations?.first?.title ?? risk.title
        description = "\(report.inventory.schoolName): \(finding.message)"
        var props = report.packFacts.map { OSCALProperty($0.name, $0.value) }
        props += [
            OSCALProperty("rule", rule.id), OSCALProperty("outcome", finding.outcome.rawValue),
        ]
        if let gap = report.gap(of: finding) {
            props.append(OSCALProperty("priority", String(gap.priority)))
        }
        self.props = props
        relatedFindings = [Finding(uuid: report.uuid("finding", of: rule))]
        relatedObservations = [.init(uuid: report.uuid("observation", of: rule))]
        relatedRisks = [.init(uuid: risk.uuid)]
    }
}
