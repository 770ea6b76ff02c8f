import CEL
import Checking
import Diagnostics
import Rules

/// One finding.
struct SARIFResult: Encodable, Sendable {
    let ruleId: String
    let ruleIndex: Int
    let kind: String
    let level: String
    let message: SARIFMessage
    let guid: String
    let partialFingerprints: [String: String]
    let locations: [SARIFLocation]
    let relatedLocations: [SARIFLocation]
    let suppressions: [Suppression]?
    let properties: Properties

    /// A waiver.
    struct Suppression: Encodable, Sendable {
        let kind = "external"
        let status = "accepted"
        let justification: String
    }

    struct Properties: Encodable, Sendable {
        let outcome: Outcome
        let level: String?
        let lookedAt: Int
        let matched: Int
        let missingFields: [String]
        let nextStep: String?
    }

    init(_ finding: Finding, _ index: Int, _ report: Report) {
        let because = finding.because
        ruleId = finding.rule.id
        ruleIndex = index
        kind = finding.outcome.sarifKind
        level = kind == "fail" ? finding.rule.strength.sarifLevel : "none"
        message = SARIFMessage(text: finding.message)
        guid = report.uuid("finding", of: finding.rule)
        partialFingerprints = ["concordatFinding/v1": guid]
        locations = [SARIFLocation(finding.at)]
        relatedLocations = [SARIFLocation(finding.rule.span, "the rule")]
        suppressions =
            finding.outcome == .waived ? [Suppression(justification: finding.message)] : nil
        properties = Properties(
            outcome: finding.outcome,
            level: finding.level,
            lookedAt: because.lookedAt,
            matched: because.matched,
            missingFields: because.missing.map(\.description),
            nextStep: report.gap(of: finding)?.rule.remedy?.action(report.language)
        )
    }
}

/// A place in a file.
struct SARIFLocation: Encodable, Sendable {
    let physicalLocation: Physical
    let message: SARIFMessage?

    struct Physical: Encodable, Sendable {
        let artifactLocation: SARIFAddress
        let region: Region
    }

    struct Region: Encodable, Sendable {
        let startLine: Int
        let startColumn: Int
    }

    init(_ span: Span, _ words: String? = nil) {
        let start = span.start
        physicalLocation = Physical(
            artifactLocation: SARIFAddress(span.source.name),
            region: Region(startLine: start.line, startColumn: start.column)
        )
        message = words.map { SARIFMessage(text: $0) }
    }
}

extension Outcome {
    /// The nearest of the kinds of result that there are.
    var sarifKind: String {
        switch self {
        case .met: "pass"
        case .partlyMet, .notMet, .waived: "fail"
        case .unknown: "open"
        case .notApplicable: "notApplicable"
        case .error: "review"
        }
    }
}
