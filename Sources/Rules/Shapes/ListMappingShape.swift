/// The keys of a mapping, which says how somebody's list becomes a directory.
package enum ListMappingShape {
    package static let format = "concordat/mapping/1"

    package static let file = MappingShape(
        "a mapping",
        [
            .init("format", .format(format), "Says that this is a mapping.", isRequired: true),
            .init("title", .text, "What the directory is called.", isRequired: true),
            .init("source", .text, "Who says what the list says, and where.", isRequired: true),
            .init("licence", .text, "What others may do with it, such as CC0-1.0."),
            .init("date", .date, "The day that the list describes."),
            .init("columns", .mapping(columns), "Which column is which.", isRequired: true),
            .init("always", .mapping(always), "What holds for every row."),
            .init("kinds", .mapping(kinds), "How a column tells the kinds of a row."),
            .init("keep", .list(.mapping(keep)), "Only rows of which all this holds are kept."),
            .init("leave-out", .list(.mapping(leaveOut)), "Rows of which any of this holds go."),
            .init("note", .text, "Anything else to say about it."),
        ]
    )

    package static let columns = MappingShape(
        "columns",
        [
            .init("id", .text, "What names the row for good, such as a register's number."),
            .init("name", .text, "What people call it.", isRequired: true),
            .init("town", .text, "The town that tells it from others of its name."),
            .init("postcode", .text, "Its postcode; it is placed by that where no more is known."),
            .init("latitude", .text, "Degrees north (WGS 84)."),
            .init("longitude", .text, "Degrees east (WGS 84)."),
            .init("easting", .text, "Metres east on the National Grid."),
            .init("northing", .text, "Metres north on the National Grid."),
            .init("areas", .text, "The authorities that it serves, parted by ';'."),
            .init("group", .text, "The trust or chain that it belongs to."),
            .init("what", .text, "What it is, in one sentence."),
            .init("web", .text, "Its web page; addresses of e-mail are not kept."),
            .init("last-checked", .text, "The day on which somebody last looked."),
        ]
    )

    package static let always = MappingShape(
        "what holds for every row",
        [
            .init("kinds", .list(.vocabulary("kind")), "The kinds of partner that they are."),
            .init("professions", .list(.vocabulary("profession")), "Who works there."),
            .init("nations", .list(.vocabulary("nation")), "The nations that they serve."),
            .init("areas", .list(.text), "The authorities that they serve."),
            .init("own-areas-only", .truth, "Whether they are for the schools of those alone."),
            .init("nationwide", .truth, "Whether they serve the whole of their nations."),
            .init("phases", .list(.vocabulary("phase")), "The phases of schools they serve."),
            .init("offers", .list(.vocabulary("purpose")), "What they will do for a library."),
            .init("called", .text, "What they are, to end 'the nearest …'."),
            .init("what", .text, "What they are, in one sentence."),
            .init("cost", .words(DirectoryShape.feeWords), "How they charge."),
            .init("cost-note", .text, "What is said about that."),
            .init("verified", .truth, "Whether somebody has seen that they exist."),
        ]
    )

    package static let kinds = MappingShape(
        "kinds",
        [
            .init("column", .text, "The column that tells them.", isRequired: true),
            .init("words", .list(.mapping(word)), "What its words mean.", isRequired: true),
            .init(
                "otherwise",
                .list(.vocabulary("kind")),
                "The kinds of all other rows, which are left out where this is not said."
            ),
        ]
    )

    package static let word = MappingShape(
        "a word",
        [
            .init("is", .list(cell), "What the column says; '' is nothing.", isRequired: true),
            .init("kinds", .list(.vocabulary("kind")), "What that means.", isRequired: true),
        ]
    )

    package static let keep = MappingShape("rows to keep", condition)

    package static let leaveOut = MappingShape(
        "rows to leave out",
        condition + [.init("because", .text, "What such rows are, such as 'closed schools'.")]
    )

    private static let condition: [KeyDefinition] = [
        .init("column", .text, "The column to look at.", isRequired: true),
        .init("is", .list(cell), "What it says; '' is nothing.", isRequired: true),
    ]

    private static let cell = Shape.either(.text, .words([.init("", "The cell is empty.")]))
}
