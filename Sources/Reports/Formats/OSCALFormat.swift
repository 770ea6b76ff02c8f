/// OSCAL assessment results 1.2.1 (NIST): a result for each school.
enum OSCALFormat: ReportFormat {
    static let name = "oscal"
    static let purpose =
        "assessment tools (OSCAL 1.2.1 assessment results): a result for each "
        + "school"
    static let losses =
        "changes that would close a gap, partners, questions, notices, places of "
        + "rules; OSCAL knows only satisfied and not satisfied, while the property 'outcome' "
        + "keeps the word"

    static func part(_ report: Report, style: TextStyle) throws -> OSCALResult {
        try OSCALText.checkDay(of: report)
        return OSCALResult(report)
    }

    static func document(_ parts: [OSCALResult]) throws -> String {
        try JSONText.written(OSCALAssessment(results: parts))
    }
}
