/// The keys of a directory of possible partners.
package enum DirectoryShape {
    package static let format = "concordat/directory/1"

    package static let file = MappingShape(
        "a directory",
        [
            .init("format", .format(format), "Says that this is a directory.", isRequired: true),
            .init("id", .text, "The name of the directory."),
            .init("title", .localizedText, "What people call it."),
            .init("source", .text, "Where its facts come from."),
            .init("licence", .text, "What others may do with it, such as CC0-1.0."),
            .init("note", .text, "Anything else to say about it."),
            .init(
                "entries",
                .list(.mapping(entry)),
                "The possible partners.",
                isRequired: true
            ),
        ]
    )

    package static let entry = MappingShape(
        "a partner",
        [
            .init(
                "id",
                .text,
                "Its name in this directory; inventories refer to it.",
                isRequired: true
            ),
            .init("name", .text, "What people call it.", isRequired: true),
            .init(
                "kinds",
                .list(.vocabulary("kind")),
                "The kinds of partner that it is.",
                isRequired: true
            ),
            .init("professions", .list(.vocabulary("profession")), "Who works there."),
            .init(
                "nations",
                .list(.vocabulary("nation")),
                "The nations that it serves; all of them where none is named."
            ),
            .init(
                "areas",
                .list(.text),
                "The authorities that it serves; everywhere where none is named."
            ),
            .init("nationwide", .truth, "Whether it serves the whole of its nations."),
            .init(
                "signpost",
                .truth,
                "Whether it leads to partners of its kinds and is none itself."
            ),
            .init("location", .mapping(location), "Where it is."),
            .init("web", .text, "Its web page."),
            .init("offers", .list(.vocabulary("purpose")), "What it will do for a library."),
            .init("what", .localizedText, "What it is, in one sentence."),
            .init("cost", .mapping(fee), "What it asks for."),
            .init(
                "phases",
                .list(.vocabulary("phase")),
                "The phases of schools that it serves; all of them where none is named."
            ),
            .init(
                "verified",
                .truth,
                "Whether somebody has seen that it exists and what it offers."
            ),
            .init("last-checked", .date, "The day on which somebody last looked."),
            .init("source", .text, "Where it is known from."),
            .init("note", .text, "Anything else to say about it."),
        ]
    )

    package static let location = MappingShape(
        "a location",
        [
            .init("latitude", .number, "Degrees north, to ±90.", isRequired: true),
            .init("longitude", .number, "Degrees east, to ±180.", isRequired: true),
        ]
    )

    package static let fee = MappingShape(
        "a cost",
        [
            .init("model", .words(feeWords), "How it is charged.", isRequired: true),
            .init("note", .localizedText, "What is said about it."),
            .init("amount", .number, "The price, where it is known."),
            .init("currency", .text, "The currency of the amount, such as GBP."),
            .init("group", .mapping(groupFee), "One price for several schools together."),
        ]
    )

    package static let groupFee = MappingShape(
        "a group price",
        [
            .init(
                "amount",
                .number,
                "The price of the one agreement, in pounds a year.",
                isRequired: true
            ),
            .init(
                "schools",
                .number,
                "The most schools that it serves; any number where none is said."
            ),
        ]
    )

    /// The ways to charge.
    package static let feeWords: [Shape.Word] = [
        .init("free", "It costs nothing."),
        .init("membership", "Members may use it."),
        .init("subscription", "A yearly subscription."),
        .init("per-pupil", "So much for each pupil."),
        .init("fee", "So much for each use."),
        .init("purchase", "What is bought is paid for."),
        .init("grant", "It gives money."),
        .init("mixed", "Some of it is free and some is not."),
        .init("unknown", "Nobody has found out yet."),
    ]
}
