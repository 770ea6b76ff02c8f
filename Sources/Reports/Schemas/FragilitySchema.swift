import Rules

/// `concordat/fragility/1`.
enum FragilitySchema: ResultSchema {
    static let name = "fragility"
    static let purpose =
        "What met findings rest on: 'concordat fragility --format json'."

    static let fields = [
        SharedShapes.pack, SharedShapes.school,
        ResultField("as-of", SharedShapes.day, "The day that was looked at."),
        ResultField("met", SharedShapes.texts, "The rules that are met."),
        ResultField(
            "partners",
            .list(.reference("partner")),
            "Partners without whom something falls, those first without whom most does."
        ),
        ResultField("pairs", trial("pair"), "What falls without both of a pair, not without one."),
        ResultField("pieces", trial("piece"), "What falls without one recorded piece."),
    ]

    static let definitions = [
        "partnership": SharedShapes.partnership, "found": SharedShapes.found,
        "fall": JSONSchema.object(.init("rule", .string), .init("to", .reference("found"))),
        "partner": JSONSchema.object(
            .init("partner", .reference("partnership")),
            .init("falls", falls)
        ),
        "pair": JSONSchema.object(
            .init("partners", .list(.reference("partnership")), "Two of them."),
            .init("falls", falls)
        ),
        "piece": JSONSchema.object(
            .init("path", .string, "Where the inventory records it."),
            .init("name", .string),
            .init("day", SharedShapes.day, "The day that it records.", optional: true),
            .init("falls", falls)
        ),
    ]

    private static let falls = JSONSchema.list(.reference("fall"))

    private static func trial(_ thing: String) -> JSONSchema {
        .object(
            .init("in-all", .integer, "How many were tried."),
            .init("losses", .list(.reference(thing)), "Those without which something falls."),
            .init(
                "named-in-part",
                SharedShapes.texts,
                "Rules of whose losses only the first are named."
            ),
            .init("not-tried", SharedShapes.texts, "Rules for which there were too many to try.")
        )
    }
}
