/// The steps as a table, for spreadsheets.
enum CSVPlanFormat: PlanFormat {
    static let name = "csv"
    static let purpose = "spreadsheets: one row for each step"
    static let losses =
        "partners that were not chosen, other plans, what stays open, dates ahead, the proof"

    static func written(_ report: PlanReport, style: TextStyle) -> String {
        let table = PlanTable.steps(of: report)
        let rows = [table.columns.map(\.heading)] + table.rows
        return rows.map { CSVText.line($0.map { CSVText.guarded($0) }) }.joined()
    }
}
