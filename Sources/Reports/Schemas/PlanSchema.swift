import Planning
import Rules

/// `concordat/plan/1`.
enum PlanSchema: ResultSchema {
    static let name = "plan"
    static let purpose = "The cheapest plan for a school: 'concordat plan --format json'."

    static let fields = [
        SharedShapes.pack,
        ResultField("pack-digest", .string, "The digest of the rule set."),
        ResultField("publisher", publisher, "Whose the rules are said to be."),
        ResultField("profile", .string, "The profile that was laid over it.", optional: true),
        ResultField("as-of", SharedShapes.day, "The plan's first day."),
        ResultField("school", .mapping([:], others: .string), "Its name and identifier."),
        ResultField("home", SharedShapes.place, "Where the school is.", optional: true),
        PlanShapes.limits,
        ResultField("weights", weights, "Pounds that each counts as."),
        ResultField("before", .reference("summary"), "How the school stands."),
        ResultField("after", .reference("summary"), "The same when all is done.", optional: true),
        ResultField("steps", .list(.reference("step")), "In the order in which to take them."),
        ResultField("cost", .reference("cost"), optional: true),
        ResultField("closes", SharedShapes.texts, "Rules whose gaps close."),
        ResultField("proof", .reference("proof"), optional: true),
        ResultField("others", .list(.reference("other")), "The next best plans."),
        ResultField("conflict", SharedShapes.texts, "Limits that cannot all be kept, in words."),
        ResultField("left", .list(.reference("left")), "Gaps that stay open."),
        ResultField("dates", .list(.reference("date")), "What falls due in the time ahead."),
    ]

    static let definitions = [
        "cost": PlanShapes.cost, "proof": PlanShapes.proof, "summary": PlanShapes.summary,
        "change": PlanShapes.change, "date": SharedShapes.date, "step": step, "partner": partner,
        "other": JSONSchema.object(
            .init("cost", .reference("cost")),
            .init("trades", .string, "What it trades against the first, in words."),
            .init("closes", SharedShapes.texts)
        ),
        "left": JSONSchema.object(
            .init("rule", .string),
            .init("title", .string),
            .init("why", .words(PlanAnswer.Why.allCases.map(\.word)))
        ),
    ]

    private static let publisher = JSONSchema.object(
        .init("name", .string, optional: true),
        .init("trust", .string, "How far that is established."),
        .init("key", .string, optional: true),
        .init("signed-on", SharedShapes.day, optional: true)
    )

    private static let weights = JSONSchema.object(
        .init("pound", .number),
        .init("hour", .number),
        .init("kilometre", .number, "There and back.")
    )

    private static let step = JSONSchema.object(
        .init("number", .integer, "Its place in the plan, from one."),
        .init("what", .string),
        .init("who", .string, "A role, never a name."),
        .init("due", SharedShapes.day),
        .init("cost", .reference("cost")),
        .init("closes", SharedShapes.texts, "Rules whose gaps close with it."),
        .init("towards", .list(towards), "Gaps that need it and close with a later step."),
        .init("actions", SharedShapes.texts, "Rules whose actions it carries out."),
        .init(
            "start",
            .string,
            "The first thing to do, unless a step before it is.",
            optional: true
        ),
        .init("changes", .list(.reference("change")), "What the inventory records then."),
        .init("record", SharedShapes.texts, "The same in sentences."),
        .init("partner", .reference("partner"), "With whom it begins.", optional: true)
    )

    private static let towards = JSONSchema.object(
        .init("rule", .string),
        .init("with", .list(.integer), "The other steps that the gap needs, by number.")
    )

    private static let partner = JSONSchema.object(
        .init("kind", .string),
        .init("directory", .string, "Its id in a directory.", optional: true),
        .init("name", .string),
        .init("web", .string, optional: true),
        .init("km", .number, "How far it is, as the crow flies.", optional: true),
        .init("place", SharedShapes.place, optional: true),
        .init("price-known", .truth),
        .init("shared", .truth, "Whether an agreement that several schools share pays for it."),
        .init("why", SharedShapes.texts),
        .init("verified", .truth, optional: true),
        .init("last-checked", SharedShapes.day, optional: true),
        .init("source", .string, optional: true),
        .init("rivals", .list(rival), "Who came close and was not chosen.")
    )

    private static let rival = JSONSchema.object(
        .init("name", .string),
        .init("km", .number, optional: true),
        .init("place", SharedShapes.place, optional: true),
        .init("why", SharedShapes.texts)
    )
}
