import Mustache

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

    static func document(_ parts: [SuiteView]) throws -> String {
        let numbered = parts.enumerated().map { $0.element.numbered($0.offset) }
        return try MustacheTemplate(string: JUnitTemplate.text).render(SuitesView(suites: numbered))
    }
}
