import Checking
import Diagnostics
import Rules
import Signing

/// The whole document.
struct SARIFLog: Encodable {
    let schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    let version = "2.1.0"
    let runs: [SARIFRun]

    enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }
}

/// One school's results.
struct SARIFRun: Encodable, Sendable {
    let tool: SARIFTool
    let invocations: [Invocation]
    let artifacts: [Artifact]
    let results: [SARIFResult]
    let automationDetails: Automation
    let language: String
    let columnKind = "unicodeCodePoints"
    let properties: [String: String]

    struct Invocation: Encodable, Sendable {
        let executionSuccessful: Bool
        let toolExecutionNotifications: [Notification]

        /// The invocation that came to the findings.
        init(_ findings: [Finding]) {
            toolExecutionNotifications = findings.enumerated().compactMap { place, finding in
                finding.outcome == .error ? Notification(finding, place) : nil
            }
            executionSuccessful = toolExecutionNotifications.isEmpty
        }
    }

    /// That a rule could not be evaluated.
    struct Notification: Encodable, Sendable {
        let level = "error"
        let message: SARIFMessage
        let associatedRule: SARIFRuleReference

        init(_ finding: Finding, _ place: Int) {
            message = SARIFMessage(text: finding.message)
            associatedRule = SARIFRuleReference(id: finding.rule.id, index: place)
        }
    }

    struct Artifact: Encodable, Sendable {
        let location: SARIFAddress
    }

    struct Automation: Encodable, Sendable {
        let id: String
        let guid: String
    }

    init(_ report: Report) {
        let findings = report.result.findings
        tool = SARIFTool(report)
        artifacts = [Artifact(location: SARIFAddress(report.inventory.source.name))]
        results = findings.enumerated().map { SARIFResult($0.element, $0.offset, report) }
        automationDetails = Automation(
            id: "\(report.pack.name)/\(report.schoolKey)/\(report.result.asOf)",
            guid: report.uuid("run")
        )
        language = report.language
        properties = Dictionary(report.packFacts.map { ($0.name, $0.value) }) { first, _ in first }
        invocations = [Invocation(findings)]
    }
}

struct SARIFMessage: Encodable, Sendable {
    let text: String
}

struct SARIFRuleReference: Encodable, Sendable {
    let id: String
    let index: Int
}

/// Where a file is.
struct SARIFAddress: Encodable, Sendable {
    let uri: String

    init(_ path: String) { uri = ArtifactAddress(path).description }
}
