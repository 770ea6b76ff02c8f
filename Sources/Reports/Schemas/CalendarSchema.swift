import Rules

/// `concordat/calendar/1`.
enum CalendarSchema: ResultSchema {
    static let name = "calendar"
    static let purpose = "What falls due for a school: 'concordat calendar --format json'."

    static let fields = [
        SharedShapes.school,
        ResultField("from", SharedShapes.day, "The first day."),
        ResultField("until", SharedShapes.day, "The last day, itself part of it."),
        ResultField("dates", .list(.reference("date")), "By day, and on one day by kind."),
    ]

    static let definitions = ["date": SharedShapes.date]
}
