/// The keys of a profile, an overlay of a rule set.
package enum ProfileShape {
    package static let format = "concordat/profile/1"

    package static let file = MappingShape(
        "a profile",
        [
            .init("format", .format(format), "Says that this is a profile.", isRequired: true),
            .init("id", .text, "The name by which other profiles know it.", isRequired: true),
            .init("version", .text, "Its version, such as 1.0.0.", isRequired: true),
            .init("title", .localizedText, "What people call it."),
            .init("publisher", .text, "Who publishes it."),
            .init(
                "extends",
                .text,
                "The file of the rule set or profile that it lies over.",
                isRequired: true
            ),
            .init(
                "for",
                .text,
                "The id and the version that it was written for, such as pack@1.",
                isRequired: true
            ),
            .init("note", .text, "Anything else to say about it."),
            .init("examples-as-of", .date, "The day for which its own examples are checked."),
            .init("include", .list(.mapping(selector)), "Rules that stay, where not all do."),
            .init("exclude", .list(.mapping(selector)), "Rules that it leaves out."),
            .init(
                "parameters",
                .entries(.parameter, isDeclared: false, .mapping(parameter)),
                "Values that it sets."
            ),
            .init("levels", .mapping(levels), "The scale of levels that it uses instead."),
            .init("distances", .list(.mapping(distance)), "How far to look for partners here."),
            .init("rules", .list(.mapping(rule)), "What it changes in single rules."),
            .init(
                "locked",
                .mapping(locked),
                "What profiles over this one may not weaken."
            ),
        ]
    )

    package static let selector = MappingShape(
        "a choice of rules",
        [
            .init("rule", .oneOrMore(.name(.rule, isDeclared: false)), "Rules by their ids."),
            .init(
                "clause",
                .oneOrMore(.name(.clause, isDeclared: false)),
                "Rules by their clause."
            ),
            .init(
                "strength",
                .oneOrMore(.words(of: Strength.self)),
                "Rules by their strength."
            ),
            because,
        ]
    )

    package static let parameter = MappingShape(
        "a changed parameter",
        [
            .init("value", .parameterValue, "Its value here.", isRequired: true),
            .init("basis", .words(of: Parameter.Basis.self), "Whose choice the value is."),
            because,
        ]
    )

    package static let levels = MappingShape(
        "a scale of levels",
        PackShape.levels.keys + [
            .init(
                "from",
                .entries(.level, isDeclared: false, .text),
                "Which of the new levels each old one becomes.",
                isRequired: true
            ),
            because,
        ]
    )

    package static let distance = MappingShape(
        "a distance",
        PackShape.distance.keys.filter { $0.name != "because" } + [because]
    )

    package static let rule = MappingShape(
        "a change of rules",
        [
            .init(
                "rule",
                .oneOrMore(.name(.rule, isDeclared: false)),
                "The rules that it changes.",
                isRequired: true
            ),
            .init("strength", .words(of: Strength.self), "How strongly it is asked for here."),
            .init("title", .localizedText, "Its title here."),
        ] + changeable.compactMap { RuleShape.rule[$0] } + [
            .init("action", .localizedText, "What to do next, here."),
            .init(
                "examples",
                .list(.mapping(RuleShape.example)),
                "Examples that are added to each of the rules."
            ),
            .init("because", .localizedText, "Whose choice the change is, and why."),
        ]
    )

    package static let locked = MappingShape(
        "what is locked",
        [
            .init("rules", .list(.name(.rule, isDeclared: false)), "Rules by their ids."),
            .init(
                "parameters",
                .list(.name(.parameter, isDeclared: false)),
                "Parameters by their names."
            ),
            because,
        ]
    )

    /// Keys of a rule that a profile may give another value, none of which a rule must have.
    private static let changeable = [
        "question", "guidance", "otherwise", "in-words", "message", "message-met", "levels",
    ]

    private static let because = KeyDefinition(
        "because",
        .localizedText,
        "Whose choice it is, and why.",
        isRequired: true
    )
}
