/// The steps and what falls due, for calendars.
enum CalendarPlanFormat: PlanFormat {
    static let name = "ics"
    static let purpose = "calendars: the day of each step, and what falls due in the time ahead"
    static let losses = "partners that were not chosen, other plans, what stays open, the proof"

    static func written(_ report: PlanReport, style: TextStyle) -> String {
        CalendarText(report.calendar.adding(report.steps.map(\.date))).text
    }
}
