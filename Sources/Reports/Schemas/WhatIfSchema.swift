import Rules

/// `concordat/what-if/1`.
enum WhatIfSchema: ResultSchema {
    static let name = "what-if"
    static let purpose = "What would change: 'concordat what-if --format json'."

    static let fields = [
        SharedShapes.pack, SharedShapes.school,
        ResultField("as-of", SharedShapes.day, "The day that the inventory describes."),
        ResultField("on", SharedShapes.day, "The day that is tried."),
        ResultField("added", .list(.reference("addition"))),
        ResultField("removed", .list(.reference("partnership"))),
        ResultField("changes-nothing", .truth),
        ResultField("turns", .list(.reference("turn")), "Findings that come out otherwise."),
        ResultField(
            "reworded",
            .list(.reference("turn")),
            "Findings that come out the same and name other partners or figures."
        ),
        ResultField("opened", SharedShapes.texts, "Rules whose gaps open."),
        ResultField("closed", SharedShapes.texts, "Rules whose gaps close."),
        ResultField("not-known-any-longer", SharedShapes.texts, "Rules that become not known."),
        ResultField("new-questions", .list(.reference("question"))),
        ResultField("settled-questions", .list(.reference("question"))),
    ]

    static let definitions = [
        "partnership": SharedShapes.partnership, "found": SharedShapes.found,
        "question": SharedShapes.question,
        "addition": JSONSchema.object(
            .init("name", .string),
            .init("written", SharedShapes.settings, "What was asked for."),
            .init("from-directory", SharedShapes.settings, "What a directory says."),
            .init("assumed", SharedShapes.settings, "What is taken for granted."),
            .init(
                "is-already",
                .reference("partnership"),
                "The partner of the school that it seems to be.",
                optional: true
            )
        ),
        "turn": JSONSchema.object(
            .init("rule", .string),
            .init("from", .reference("found")),
            .init("to", .reference("found")),
            .init("by-day-alone", .truth, "Whether another day alone does it.")
        ),
    ]
}
