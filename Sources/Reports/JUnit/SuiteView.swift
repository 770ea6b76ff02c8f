import Checking
import Diagnostics
import Rules

/// What the template of test results shows.
struct SuitesView: Sendable {
    let suites: [SuiteView]
}

/// One school's suite.
struct SuiteView: Sendable {
    let id: Int
    let package: String
    let name: String
    let timestamp: String
    let properties: [PropertyView]
    let cases: [CaseView]

    let tests: Int
    let failures: Int
    let errors: Int
    let skipped: Int

    init(_ report: Report) {
        id = 0
        package = XMLText.cleaned(report.pack.id)
        name = XMLText.cleaned(report.inventory.schoolName)
        timestamp = report.moment
        properties = report.packFacts.map { PropertyView($0.name, $0.value) }
        cases = report.result.findings.map { CaseView($0, report) }
        tests = cases.count
        failures = cases.count { $0.fault?.kind == .failure }
        errors = cases.count { $0.fault?.kind == .error }
        skipped = cases.count { $0.skip != nil }
    }

    private init(_ suite: SuiteView, id: Int) {
        self.id = id
        (package, name, timestamp) = (suite.package, suite.name, suite.timestamp)
        (properties, cases, tests) = (suite.properties, suite.cases, suite.tests)
        (failures, errors, skipped) = (suite.failures, suite.errors, suite.skipped)
    }

    /// The suite with its place among all.
    func numbered(_ id: Int) -> SuiteView { SuiteView(self, id: id) }
}

struct PropertyView: Sendable {
    let name: String
    let value: String

    init(_ name: String, _ value: String) {
        (self.name, self.value) = (name, XMLText.cleaned(value))
    }
}

/// One rule's case.
struct CaseView: Sendable {
    let rule: String
    let title: String
    let skip: String?
    let fault: FaultView?

    init(_ finding: Finding, _ report: Report) {
        rule = XMLText.cleaned(finding.rule.id)
        title = XMLText.cleaned(finding.rule.title(report.language))
        let message = XMLText.cleaned("\(finding.outcome.rawValue): \(finding.message)")
        switch finding.outcome {
        case .met: (skip, fault) = (nil, nil)
        case .unknown, .notApplicable, .waived: (skip, fault) = (message, nil)
        case .notMet, .partlyMet:
            let isChance = finding.rule.strength == .may
            skip = isChance ? message : nil
            fault = isChance ? nil : FaultView(.failure, finding, report)
        case .error: (skip, fault) = (nil, FaultView(.error, finding, report))
        }
    }
}

/// Why a case fails.
struct FaultView: Sendable {
    enum Kind: String, Sendable, CustomStringConvertible {
        case failure, error
        var description: String { rawValue }
    }

    let kind: Kind
    let type: String
    let message: String
    let details: String

    init(_ kind: Kind, _ finding: Finding, _ report: Report) {
        self.kind = kind
        type = finding.outcome.rawValue
        message = XMLText.cleaned(finding.message)
        let place = finding.at.start
        let at = "\(finding.at.source.name):\(place.line):\(place.column)"
        let action = finding.rule.remedy.map { "\nNext step: \($0.action(report.language))" } ?? ""
        details = XMLText.cleaned("\(at): \(finding.message)\(action)")
    }
}
