import Checking
import Rules

/// Shapes that several results hold.
enum SharedShapes {
    static let day = JSONSchema.text(like: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    static let texts = JSONSchema.list(.string)

    /// `cilip-secondary-2014.partnerships@1.0.0`.
    static let pack = ResultField("pack", .string, "The rule set, with its version.")
    static let school = ResultField("school", .string, "The school's name.")

    /// What a rule found, in short.
    static let found = JSONSchema.object(
        .init("outcome", .words(Outcome.allCases.map(\.rawValue))),
        .init("level", .string, "The level that is reached, of rules with levels.", optional: true),
        .init("message", .string, "Why, in the language that was asked for.")
    )

    /// A partner of a school, with where it is recorded.
    static let partnership = JSONSchema.object(
        .init("name", .string),
        .init("id", .string, "Its id in the inventory, where it has one.", optional: true),
        .init("path", .string, "Where the inventory records it, such as partnerships[3].")
    )

    /// A question, with the rules that wait for its answer.
    static let question = JSONSchema.object(
        .init("field", .string, "The field that the answer fills."),
        .init("question", .string),
        .init("rules", texts)
    )

    /// A field of an inventory or several: anything that an inventory may hold.
    static let settings = JSONSchema.mapping([:], others: .anything)

    /// Something that falls due.
    static let date = JSONSchema.object(
        .init("day", day),
        .init("kind", .words(DueDate.Kind.allCases.map(\.rawValue))),
        .init("title", .string),
        .init("details", texts, "More about it, a paragraph each.")
    )

    /// Where something is.
    static let place = JSONSchema.object(
        .init("latitude", .number),
        .init("longitude", .number)
    )
}
