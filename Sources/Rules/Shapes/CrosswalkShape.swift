/// The keys of a crosswalk, which links rules to another framework's headings.
package enum CrosswalkShape {
    package static let format = "concordat/crosswalk/1"

    package static let file = MappingShape(
        "a crosswalk",
        [
            .init("format", .format(format), "Says that this is a crosswalk.", isRequired: true),
            .init("id", .text, "The name of the crosswalk.", isRequired: true),
            .init("framework", .text, "What the other framework is called.", isRequired: true),
            .init("publisher", .text, "Who publishes the framework."),
            .init("version", .text, "Which version of it is meant.", isRequired: true),
            .init("date", .text, "When that version came out.", isRequired: true),
            .init("nation", .vocabulary("nation"), "The nation that it is for."),
            .init(
                "pack",
                .text,
                "The rule set whose rules it links, by its id.",
                isRequired: true
            ),
            .init("note", .localizedText, "Anything else to say about it."),
            .init(
                "areas",
                .list(.mapping(area)),
                "The headings of the framework.",
                isRequired: true
            ),
            .init(
                "links",
                .list(.mapping(link)),
                "Which rules' evidence belongs under which heading.",
                isRequired: true
            ),
        ]
    )

    package static let area = MappingShape(
        "an area",
        [
            .init("id", .text, "The name by which links know it.", isRequired: true),
            .init("title", .localizedText, "The heading.", isRequired: true),
        ]
    )

    package static let link = MappingShape(
        "a link",
        [
            .init("area", .text, "The heading, by its id.", isRequired: true),
            .init(
                "rules",
                .oneOrMore(.name(.rule, isDeclared: false)),
                "The rules whose evidence belongs under it.",
                isRequired: true
            ),
            .init("source", .text, "The place in the framework that says so."),
            .init(
                "verified",
                .truth,
                "Whether somebody has compared both texts.",
                isRequired: true
            ),
            .init("because", .localizedText, "Why they belong together.", isRequired: true),
        ]
    )
}
