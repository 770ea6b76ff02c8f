/// An OSCAL plan of action and milestones 1.2.1 (NIST): an item for each gap of each school.
enum OSCALPlanFormat: ReportFormat {
    static let name = "oscal-poam"
    static let purpose =
        "tracking what to do (OSCAL 1.2.1 plan of action and milestones): an item "
        + "for each gap, waiver and rule that could not be checked"
    static let losses =
        "partners, questions, notices, places of rules; OSCAL knows only satisfied "
        + "and not satisfied, while the property 'outcome' keeps the word"

    static func part(_ report: Report, style: TextStyle) throws -> OSCALPlanPart {
        try OSCALText.checkDay(of: report)
        return OSCALPlanPart(report)
    }

    static func document(_ parts: [OSCALPlanPart]) throws -> String {
        try JSONText.written(OSCALPlan(parts: parts))
    }
}
