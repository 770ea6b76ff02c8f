/// The keys of what a rule set holds besides its rules.
extension PackShape {
    static let source = MappingShape(
        "a source",
        [
            .init("work", .text, "The title of the work."),
            .init("chapter", .text, "The chapter, where it is part of a work."),
            .init("doi", .text, "Its digital object identifier."),
            .init("url", .text, "Its web page."),
            .init("publisher", .text, "Who published it."),
            .init("year", .text, "The year in which it came out."),
            .init("editor", .text, "Who edited it."),
            .init("note", .text, "Anything else to say about it."),
        ]
    )

    static let parameter = MappingShape(
        "a parameter",
        [
            .init("type", .parameterType, "What kind of value it is.", isRequired: true),
            .init(
                "default",
                .parameterValue,
                "Its value, unless a profile sets another.",
                isRequired: true
            ),
            .init(
                "basis",
                .words(of: Parameter.Basis.self),
                "Whose choice the value is.",
                isRequired: true
            ),
            .init("because", .localizedText, "Why it has this value.", isRequired: true),
            .init("title", .localizedText, "What reports call it."),
        ]
    )

    /// The types of parameters besides words of a vocabulary.
    package static let parameterTypes = [
        "period", "whole-number", "number", "date", "text", "yes-no",
    ]

    static let levels = MappingShape(
        "levels",
        [
            .init(
                "order",
                .words([
                    .init("worst-first", "The names start with the lowest level."),
                    .init("best-first", "The names start with the highest level."),
                ]),
                "Which end of the scale the names start at.",
                isRequired: true
            ),
            .init(
                "names",
                .list(.name(.level, isDeclared: true)),
                "The names of the levels.",
                isRequired: true
            ),
        ],
        example: "levels: {order: worst-first, names: [good, better]}"
    )

    static let clause = MappingShape(
        "a clause",
        [
            .init(
                "id",
                .name(.clause, isDeclared: true),
                "The name by which rules know it.",
                isRequired: true
            ),
            .init("title", .localizedText, "What it recommends, in one line.", isRequired: true),
            .init("text", .localizedText, "What it says, in full."),
            .init(
                "checked-by",
                .words(of: Clause.CheckedBy.self),
                "Who says whether it is kept."
            ),
            .init("source", .text, "The part of the work that says it."),
            .init("question", .localizedText, "What a school is asked, where no rule asks it."),
            .init("note", .text, "Anything else to say about it."),
        ]
    )

    static let change = MappingShape(
        "a change",
        [
            .init("version", .text, "The version that brought it.", isRequired: true),
            .init("date", .date, "The day of that version."),
            .init("notes", .localizedText, "What changed, for those who use it.", isRequired: true),
        ]
    )

    static let lint = MappingShape(
        "lint",
        [
            .init(
                "allow",
                .list(.mapping(allowance)),
                "What may stand although a lint finds it.",
                isRequired: true
            )
        ]
    )

    static let allowance = MappingShape(
        "an allowance",
        [
            .init("lint", .text, "The name of the lint.", isRequired: true),
            .init(
                "rule",
                .name(.rule, isDeclared: false),
                "The rule in which it may; anywhere where none is named."
            ),
            .init("because", .localizedText, "Why it is to stand.", isRequired: true),
        ]
    )

    static let distance = MappingShape(
        "a distance",
        [
            .init(
                "kinds",
                kindsOrOthers,
                "The kinds of partner that it is for.",
                isRequired: true
            ),
            .init(
                "within-km",
                .oneOrMore(.number),
                "How far to look, the nearest band first.",
                isRequired: true
            ),
            .init("because", .localizedText, "Why so far and no farther."),
        ]
    )

    static let kindsOrOthers = Shape.oneOrMore(
        .either(
            .vocabulary("kind"),
            .words([.init(DistanceBand.others, "Every kind that no other distance names.")])
        )
    )
}
