import Checking
import Rules

/// Shapes that the plan of a school and that of a group hold.
enum PlanShapes {
    static let cost = JSONSchema.object(
        .init("pounds", .number, "Money in the first year."),
        .init("hours", .number, "Hours of the librarian's time."),
        .init("kilometres", .number, "To places to go to, one way."),
        .init(
            "total",
            .number,
            "All of it in pounds, by the weights; of steps not said.",
            optional: true
        )
    )

    static let proof = JSONSchema.object(
        .init("bound", .number, "Nothing that closes the same gaps costs less, in pounds."),
        .init("optimal", .truth, "Whether the bound is the cost itself."),
        .init("solver", .string, "The solver and its version.")
    )

    static let limits = ResultField(
        "limits",
        SharedShapes.texts,
        "What was to be kept to, in words."
    )

    static let summary = JSONSchema.object(
        [ResultField("rules", .integer, "How many rules there are.")]
            + Outcome.allCases.map { ResultField($0.rawValue, .integer) }
            + [
                ResultField(
                    "completeness",
                    .number,
                    "The share of the rules that the inventory says enough about, from 0 to 1."
                )
            ]
    )

    /// A change to an inventory: a field set, a word or a record added to a list.
    static let change = JSONSchema.any(of: [
        .object(
            .init("do", .constant("set")),
            .init("at", .string, "The field."),
            .init("to", .anything, "What it is to hold.")
        ),
        .object(
            .init("do", .constant("add")),
            .init("to", .string, "The list."),
            .init("with", .anything, "A word, or the fields of a new record.")
        ),
    ])
}
