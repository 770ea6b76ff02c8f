/// The keys of a rule.
package enum RuleShape {
    package static let rule = MappingShape(
        "a rule",
        [
            .init(
                "id",
                .name(.rule, isDeclared: true),
                "Its name in reports, waivers and profiles.",
                isRequired: true
            ),
            .init(
                "clause",
                .name(.clause, isDeclared: false),
                "The clause that it checks.",
                isRequired: true
            ),
            .init(
                "strength",
                .words(of: Strength.self),
                "How strongly the guideline asks for it.",
                isRequired: true
            ),
            .init("title", .localizedText, "What it asks for, in one line.", isRequired: true),
            .init("question", .localizedText, "What a school is asked, plainly."),
            .init("guidance", .localizedText, "What would do as evidence; nothing made anew."),
            .init(
                "covers",
                .vocabulary("kind"),
                "The kind of partner whose coverage it answers for."
            ),
            .init("applies-when", .form, "What must hold for the rule to apply to a school."),
            .init("otherwise", .localizedText, "What is said where it does not apply."),
            .init("require", .form, "What it asks for."),
            .init(
                "levels",
                .entries(.level, isDeclared: false, .form),
                "What each level asks for; a school reaches the highest that holds.",
                example: gradedExample
            ),
            .init(
                "require-cel",
                .expression,
                "What it asks for as a CEL expression, where no form can say it."
            ),
            .init("in-words", .localizedText, "What the CEL expression says, for people."),
            .init(
                "if-missing",
                .words(of: Rule.IfMissing.self),
                "What becomes of the rule where the inventory does not say enough."
            ),
            .init("message", .message, "What the report says where it is not met."),
            .init("message-met", .message, "What the report says where it is met."),
            .init("remedy", .mapping(remedy), "What closes the gap."),
            .init(
                "examples",
                .list(.mapping(example)),
                "Pieces of inventories and what the rule must find in them."
            ),
            .init(
                "replaces",
                .oneOrMore(.name(.rule, isDeclared: false)),
                "Rules of earlier versions whose place it takes, by id."
            ),
        ]
    )

    /// A graded requirement.
    static let gradedExample =
        "levels: {good: {at-least: 1, of: partnerships}, better: {at-least: 3, of: partnerships}}"

    static let remedy = MappingShape(
        "a remedy",
        [
            .init(
                "action",
                .localizedText,
                "One concrete thing to do next.",
                isRequired: true
            ),
            .init("partner", .mapping(partner), "Who could help."),
            .init("effort", .mapping(effort), "What it takes."),
            .init("basis", .text, "Where the estimate comes from."),
        ]
    )

    static let partner = MappingShape(
        "a partner",
        [
            .init(
                "kind",
                .oneOrMore(.vocabulary("kind")),
                "The kinds of partner that could help."
            ),
            .init("within-km", .oneOrMore(.number), "How far to look, the nearest band first."),
        ]
    )

    static let effort = MappingShape(
        "an effort",
        [
            .init("hours", .number, "Hours of the librarian's time."),
            .init(
                "cost",
                .either(.number, .value(.money, isPiece: true)),
                "Money that it takes."
            ),
        ]
    )

    static let example = MappingShape(
        "an example",
        [
            .init("name", .text, "What the school is like, in a few words.", isRequired: true),
            .init(
                "given",
                .piece,
                "A piece of an inventory; what it leaves out is not recorded.",
                isRequired: true
            ),
            .init(
                "expect",
                .words(of: Outcome.self),
                "What the rule must find.",
                isRequired: true
            ),
            .init(
                "level",
                .name(.level, isDeclared: false),
                "The level that it must reach, where the rule is graded."
            ),
        ]
    )
}
