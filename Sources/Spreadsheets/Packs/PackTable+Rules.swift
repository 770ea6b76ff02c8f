import Rules

extension PackTable {
    static func rules(of pack: Pack) -> PackTable {
        let languages = pack.textLanguages
        let columns =
            heads + texts(in: languages) + requirement(pack, languages)
            + messages(in: languages) + remedy(in: languages) + shown
        return PackTable(
            name: "Rules",
            what: "rule",
            key: "rules",
            columns: columns,
            exclusive: ["require", "levels", "require-cel"]
        )
    }

    private static let heads = [
        PackColumn(
            .init("Rule", width: 24, help: "Its id. A new id is a new rule, and needs a row."),
            ["id"]
        ),
        PackColumn(
            .init(
                "Clause",
                width: 18,
                help: "The clause of the guideline that it checks, by its id.",
                choices: "=Clauses!$A$2:$A$2000"
            ),
            ["clause"],
            isRequired: true
        ),
        PackColumn(
            .init(
                "Strength",
                width: 10,
                help: "must, should or may: how strongly the guideline asks for it.",
                choices: "\"\(Strength.allCases.map(\.rawValue).joined(separator: ","))\""
            ),
            ["strength"],
            isRequired: true
        ),
    ]

    private static func texts(in languages: [String]) -> [PackColumn] {
        PackColumn.texts(
            "Title",
            width: 32,
            help: "What is so in a school that meets the rule.",
            ["title"],
            in: languages,
            isRequired: true
        )
            + PackColumn.texts(
                "Question",
                width: 32,
                help: "What a school is asked.",
                ["question"],
                in: languages
            )
            + PackColumn.texts(
                "Evidence",
                width: 32,
                help: "What would do as evidence.",
                ["guidance"],
                in: languages
            ) + [
                PackColumn(
                    .init(
                        "Covers",
                        width: 18,
                        help: "The kind of partner whose coverage the rule answers for."
                    ),
                    ["covers"],
                    .words(of: "kind")
                )
            ]
    }

    private static func requirement(_ pack: Pack, _ languages: [String]) -> [PackColumn] {
        let applies = PackColumn(
            .init(
                "Applies when",
                width: 36,
                help: "A sentence; empty where the rule is for every school."
            ),
            ["applies-when"],
            .sentence
        )
        let requirement = PackColumn(
            .init(
                "Requirement",
                width: 60,
                help: "What the rule asks for, as a sentence in the pattern of the others. What "
                    + "becomes of it where there is nothing to look at stands at its end."
            ),
            ["require"],
            .sentence
        )
        let levels = pack.levels.map { level in
            PackColumn(
                .init(
                    "Level: \(level)",
                    width: 48,
                    help: "What a graded rule asks for at this level; then Requirement is empty."
                ),
                ["levels", level],
                .sentence
            )
        }
        let otherwise = PackColumn.texts(
            "Otherwise",
            width: 28,
            help: "What is said where the rule does not apply.",
            ["otherwise"],
            in: languages
        )
        let words = PackColumn.texts(
            "In words",
            width: 36,
            help: "What a rule that is written in CEL asks for.",
            ["in-words"],
            in: languages
        )
        return [applies] + otherwise + [requirement] + levels + words + [ifMissing]
    }

    private static let ifMissing = PackColumn(
        .init(
            "If missing",
            width: 12,
            help: "unknown or not-met: the outcome where the inventory does not say enough; "
                + "empty is unknown.",
            choices: "\"\(Rule.IfMissing.allCases.map(\.rawValue).joined(separator: ","))\""
        ),
        ["if-missing"]
    )

    private static func messages(in languages: [String]) -> [PackColumn] {
        PackColumn.texts(
            "Message",
            width: 40,
            help: "What is said where it is not met. {count} and other figures are filled in; "
                + "{count|partner|partners} is the word that goes with the number.",
            ["message"],
            in: languages
        )
            + PackColumn.texts(
                "Message when met",
                width: 32,
                help: "What is said where it is met.",
                ["message-met"],
                in: languages
            )
    }

    private static func remedy(in languages: [String]) -> [PackColumn] {
        let number = PackColumn.Content.number
        return PackColumn.texts(
            "Action",
            width: 40,
            help: "The next step for a school that does not meet it.",
            ["remedy", "action"],
            in: languages
        ) + [
            PackColumn(
                .init(
                    "Partners",
                    width: 28,
                    help: "Kinds of partner that could close the gap, with ';' between them."
                ),
                ["remedy", "partner", "kind"],
                .words(of: "kind")
            ),
            PackColumn(
                .init("Within km", width: 10, help: "How far to look, such as 5; 10."),
                ["remedy", "partner", "within-km"],
                .list
            ),
            PackColumn(
                .init("Hours", width: 8, help: "Hours of the librarian's time."),
                ["remedy", "effort", "hours"],
                number
            ),
            PackColumn(
                .init("Cost", width: 8, help: "Pounds, where it costs anything."),
                ["remedy", "effort", "cost"],
                number
            ),
            PackColumn(
                .init("Replaces", width: 18, help: "Ids of earlier rules whose place it takes."),
                ["replaces"],
                .list
            ),
        ]
    }

    private static let shown = [
        PackColumn(
            .init(
                "CEL (read only)",
                width: 40,
                help: "The expression of a rule that no sentence can say. Change it in the rule "
                    + "set itself.",
                isReadOnly: true
            ),
            ["require-cel"]
        ),
        PackColumn(
            .init(
                "Examples (read only)",
                width: 10,
                help: "How many worked examples it has. They stay in the rule set.",
                isReadOnly: true
            ),
            ["examples"],
            .count
        ),
    ]
}
