/// The keys of a crosswalk, which links rules to another framework's headings.
package enum CrosswalkShape {
    package static let format = "concordat/crosswalk/1"

    package static let file = MappingShape(
        "a crosswalk",
        [
            .init("format", .format(format), "Says that this is a crosswalk.", isRequired: true),
            .init("id", .text, "The name of the crosswalk.", isRequired: true),
            .init("version", .text, "Its version, such as 1.0.0."),
            .init("title", .localizedText, "What people call it."),
            .init("pack", .text, "The rule set whose rules it links, by id."),
            .init("framework", .mapping(framework), "The other framework.", isRequired: true),
            .init("links", .list(.mapping(link)), "The links.", isRequired: true),
        ]
    )

    static let framework = MappingShape(
        "a framework",
        [
            .init("title", .localizedText, "What the framework is called.", isRequired: true),
            .init("version", .text, "Which version of it is meant."),
            .init("date", .date, "The day of that version."),
            .init("nation", .vocabulary("nation"), "The nation that it is for."),
            .init("source", .text, "Where it is published."),
        ]
    )

    static let link = MappingShape(
        "a link",
        [
            .init("area", .localizedText, "The heading of the framework.", isRequired: true),
            .init(
                "rules",
                .oneOrMore(.name(.rule, isDeclared: false)),
                "The rules whose evidence belongs under it.",
                isRequired: true
            ),
            .init("source", .text, "The place in the framework."),
            .init("verified", .truth, "Whether somebody has compared both texts."),
            .init("note", .localizedText, "Anything else to say about it."),
        ]
    )
}
