/// Static Analysis Results Interchange Format 2.1.0 (OASIS): a run for each school.
enum SARIFFormat: ReportFormat {
    static let name = "sarif"
    static let purpose = "editors and code hosts (SARIF 2.1.0): a run for each school"
    static let losses =
        "partners, questions, notices, the order of urgency, which records count "
        + "for or against a rule; 'partly-met' is a kind of 'fail' and 'waived' a 'fail' that is "
        + "suppressed, while 'properties.outcome' keeps the word"

    static func part(_ report: Report, style: TextStyle) -> SARIFRun { SARIFRun(report) }

    static func document(_ parts: [SARIFRun]) throws -> String {
        try JSONText.written(SARIFLog(runs: parts))
    }
}
