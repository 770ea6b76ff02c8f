import Rules

/// `concordat/group-plan/1`.
enum GroupPlanSchema: ResultSchema {
    static let name = "group-plan"
    static let purpose =
        "What several schools do together: 'concordat plan --shared --format json'."

    static let fields = [
        PlanShapes.limits,
        ResultField(
            "budget",
            .object(.init("pounds", .number), .init("kept", .truth)),
            "What all schools together were to spend at most, and whether they do.",
            optional: true
        ),
        ResultField("cost", .reference("cost"), "The agreements and all plans together."),
        ResultField(
            "alone",
            .number,
            "What it would cost if each school planned alone, in pounds, where as many gaps close.",
            optional: true
        ),
        ResultField("gap", .number, "How far the cost may be from the least, as a share of it."),
        ResultField("proof", .reference("proof")),
        ResultField("agreements", .list(.reference("agreement")), "What several schools share."),
        ResultField("schools", .list(.reference("school"))),
    ]

    static let definitions = [
        "cost": PlanShapes.cost, "proof": PlanShapes.proof,
        "agreement": JSONSchema.object(
            .init("directory", .string, "The partner's id in its directory."),
            .init("name", .string),
            .init("schools", SharedShapes.texts, "The schools that it serves, by name."),
            .init("cost", .reference("cost"), "Once for all of them.")
        ),
        "school": JSONSchema.object(
            .init("name", .string),
            .init("closes", SharedShapes.texts, "Rules whose gaps close."),
            .init("left", SharedShapes.texts, "Rules whose gaps stay open."),
            .init("conflict", SharedShapes.texts, "Limits that cannot all be kept, in words."),
            .init("cost", .reference("cost"), "Without what is shared.", optional: true)
        ),
    ]
}
