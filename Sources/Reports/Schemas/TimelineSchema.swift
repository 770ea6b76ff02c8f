import Rules

/// `concordat/timeline/1`.
enum TimelineSchema: ResultSchema {
    static let name = "timeline"
    static let purpose =
        "The days on which findings lapse by themselves: 'concordat timeline --format json'."

    static let fields = [
        SharedShapes.pack, SharedShapes.school,
        ResultField("from", SharedShapes.day, "The first day."),
        ResultField("until", SharedShapes.day, "The last day, itself part of it."),
        ResultField("turns", .list(.reference("turn")), "Findings that change, by day."),
        ResultField("dates", .list(.reference("date")), "Every recorded date ahead, by day."),
        ResultField("runs", .integer, "How many findings were looked at in all."),
        ResultField(
            "checked-every-day",
            SharedShapes.texts,
            "Rules whose days cannot be told from the rule: they were run for every day."
        ),
    ]

    static let definitions = [
        "found": SharedShapes.found,
        "turn": JSONSchema.object(
            .init("day", SharedShapes.day, "The first day on which it is otherwise."),
            .init("rule", .string),
            .init("from", .reference("found")),
            .init("to", .reference("found")),
            .init("falls", .truth, "Whether it is met before and not from this day."),
            .init("causes", .list(.reference("cause")), "The dates that do it.")
        ),
        "cause": JSONSchema.object(
            .init("date", .reference("date")),
            .init("passage", .string, "What happens to the date, such as 'passed'.")
        ),
        "date": JSONSchema.object(
            .init("day", SharedShapes.day),
            .init("what", .string, "What the date is, such as 'renewal date'."),
            .init("of", .string, "Whose it is.", optional: true),
            .init("partner", .string, "The partner whom it is about.", optional: true),
            .init("path", .string, "Where the inventory records it.")
        ),
    ]
}
