/// The keys of a rule set.
package enum PackShape {
    package static let file = MappingShape(
        "a rule set",
        [
            .init(
                "format",
                .format(PackReader.format),
                "Says that this is a rule set.",
                isRequired: true
            ),
            .init(
                "id",
                .text,
                "The name by which other files know the rule set.",
                isRequired: true
            ),
            .init(
                "version",
                .text,
                "The version, such as 1.0.0; each release has its own.",
                isRequired: true
            ),
            .init("title", .localizedText, "What people call the rule set."),
            .init("publisher", .text, "Who publishes it."),
            .init(
                "source",
                .mapping(source),
                "The work that the clauses come from.",
                isRequired: true
            ),
            .init("licence", .text, "What others may do with it, such as CC-BY-4.0."),
            .init(
                "model",
                .text,
                "The model file that says what inventories hold.",
                isRequired: true
            ),
            .init(
                "languages",
                .list(.words(languageWords)),
                "The languages in which it means to speak; English alone unless it says more."
            ),
            .init(
                "changes",
                .list(.mapping(change)),
                "What became of it, the newest version first."
            ),
            .init(
                "examples-as-of",
                .date,
                "The day for which examples are checked that have none."
            ),
            .init(
                "parameters",
                .entries(.parameter, isDeclared: true, .mapping(parameter)),
                "The numbers, periods and words that rules use, each with whose choice it is."
            ),
            .init(
                "levels",
                .mapping(levels),
                "The scale of graded rules.",
                example: levels.example
            ),
            .init(
                "distances",
                .list(.mapping(distance)),
                "How far to look for partners of some kinds."
            ),
            .init("clauses", .list(.mapping(clause)), "The recommendations of the guideline."),
            .init(
                "rules",
                .list(.mapping(RuleShape.rule)),
                "The checks, each of one clause.",
                isRequired: true
            ),
            .init("lint", .mapping(lint), "What lints may find and is to stand, with the reason."),
        ]
    )

    private static let languageWords = LocalizedText.languages.map {
        Shape.Word($0, $0 == "cy" ? "Welsh." : "English.")
    }
}
