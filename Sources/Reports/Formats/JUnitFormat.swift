import Checking
import Diagnostics
import Mustache
import Rules

/// Test results, for build servers: a suite for each school, a case for each rule.
enum JUnitFormat: ReportFormat {
    static let name = "junit"
    static let purpose =
        "build servers: a suite for each school, a case for each rule; what a "
        + "rule of strength 'may' misses is a case skipped, not a failure"
    static let losses =
        "figures, places, changes that would close a gap, partners, questions, "
        + "notices; outcomes that JUnit has no word for are the first word of the message of a "
        + "case skipped"

    static func part(_ report: Report, style: TextStyle) -> SuiteView { SuiteView(report) }

    static func document(_ parts: [SuiteView]) throws -> String { try JUnitTemplate.written(parts) }
}

extension SuiteView {
    fileprivate init(_ report: Report) {
        self.init(
            package: report.pack.id,
            name: report.inventory.schoolName,
            timestamp: report.moment,
            properties: report.packFacts.map { PropertyView($0.name, $0.value) },
            cases: report.result.findings.map { CaseView($0, report) }
        )
    }
}

extension CaseView {
    fileprivate init(_ finding: Finding, _ report: Report) {
        let message = "\(finding.outcome.rawValue): \(finding.message)"
        let isChance = finding.rule.strength == .may
        let skip: String?
        let fault: FaultView?
        switch finding.outcome {
        case .met: (skip, fault) = (nil, nil)
        case .unknown, .notApplicable, .waived: (skip, fault) = (message, nil)
        case .notMet, .partlyMet:
            skip = isChance ? message : nil
            fault = isChance ? nil : FaultView(.failure, finding, report)
        case .error: (skip, fault) = (nil, FaultView(.error, finding, report))
        }
        let title = finding.rule.title(report.language)
        self.init(rule: finding.rule.id, title: title, skip: skip, fault: fault)
    }
}

extension FaultView {
    fileprivate init(_ kind: Kind, _ finding: Finding, _ report: Report) {
        let place = finding.at.start
        let at = "\(finding.at.source.name):\(place.line):\(place.column)"
        let action = finding.rule.remedy.map { "\nNext step: \($0.action(report.language))" } ?? ""
        self.init(
            kind,
            type: finding.outcome.rawValue,
            message: finding.message,
            details: "\(at): \(finding.message)\(action)"
        )
    }
}
