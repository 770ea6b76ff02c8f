/// `concordat/plan/1`, for other programs.
enum JSONPlanFormat: PlanFormat {
    static let name = "json"
    static let purpose = "other programs: the whole plan"
    static let losses = "the map's drawing, not its places"

    static func written(_ report: PlanReport, style: TextStyle) throws -> String {
        try JSONText.written(PlanRecord(report))
    }
}
