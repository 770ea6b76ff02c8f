import Authoring
import Checking
import Rules

/// JUnit XML for build servers: a suite for each pack, a case for each example.
enum JUnitTestFormat: TestFormat {
    static let name = "junit"

    static func write(_ reports: [TestReport], style: TextStyle) throws -> String {
        try JUnitTemplate.written(reports.map { SuiteView($0) })
    }
}

extension SuiteView {
    /// The suite of a rule set's examples.
    ///
    /// No run has a time or a host of its own here: the same pack gives the same bytes.
    fileprivate init(_ report: TestReport) {
        let covered = report.coverage.map { _ in [report] } ?? []
        self.init(
            package: "concordat.rules",
            name: report.name,
            timestamp: "\(report.pack.examplesAsOf?.description ?? "1970-01-01")T00:00:00",
            properties: report.coverage?.properties ?? [],
            cases: report.results.map { CaseView($0) },
            output: TextTestFormat.write(covered, style: TextStyle())
        )
    }
}

extension Coverage {
    fileprivate var properties: [PropertyView] {
        [
            ("coverage.clauses", clauseTally), ("coverage.outcomes", outcomeTally),
            ("coverage.branches", branchTally), ("coverage.total", tally),
        ].map { PropertyView($0, $1.inWords) }
    }
}

extension CaseView {
    fileprivate init(_ result: ExampleRun.Result) {
        let isError = result.found == nil || (result.found == .error && !result.passes)
        let fault = FaultView(
            isError ? .error : .failure,
            type: isError ? "unreadable" : "outcome",
            message: result.message,
            details: result.line
        )
        self.init(
            rule: result.rule.id,
            title: result.example.name,
            fault: result.passes ? nil : fault
        )
    }
}
