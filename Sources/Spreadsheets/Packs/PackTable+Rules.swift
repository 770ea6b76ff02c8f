import Rules

extension PackTable {
    static func rules(of pack: Pack) -> PackTable {
        let languages = pack.textLanguages
        let columns =
            heads + RuleTexts.about(in: languages) + [covers, applies]
            + RuleTexts.otherwise(in: languages) + [requirement] + pack.levels.map(level)
            + RuleTexts.inWords(in: languages) + [ifMissing]
            + RuleTexts.messages(in: languages) + RuleTexts.action(in: languages)
            + partners + effort + [replaces] + shown
        return PackTable(
            name: "Rules",
            what: "rule",
            key: "rules",
            columns: columns,
            exclusive: ["require", "levels", "require-cel"]
        )
    }

    private static let heads = [
        PackColumn("Rule", width: 24, "Its id. A new id is a new rule, and needs a row.", ["id"]),
        PackColumn(
            "Clause",
            width: 18,
            "The clause of the guideline that it checks, by its id.",
            ["clause"],
            choices: "=Clauses!$A$2:$A$2000",
            isRequired: true
        ),
        PackColumn(
            "Strength",
            width: 10,
            "must, should or may: how strongly the guideline asks for it.",
            ["strength"],
            choices: words(of: Strength.self),
            isRequired: true
        ),
    ]

    private static let covers = PackColumn(
        "Covers",
        width: 18,
        "The kind of partner whose coverage the rule answers for.",
        ["covers"],
        .words(of: "kind")
    )

    private static let applies = PackColumn(
        "Applies when",
        width: 36,
        "A sentence; empty where the rule is for every school.",
        ["applies-when"],
        .sentence
    )

    private static let requirement = PackColumn(
        "Requirement",
        width: 60,
        "What the rule asks for, as a sentence in the pattern of the others. What becomes of it "
            + "where there is nothing to look at stands at its end.",
        ["require"],
        .sentence
    )

    private static func level(_ name: String) -> PackColumn {
        PackColumn(
            "Level: \(name)",
            width: 48,
            "What a graded rule asks for at this level; then Requirement is empty.",
            ["levels", name],
            .sentence
        )
    }

    private static let ifMissing = PackColumn(
        "If missing",
        width: 12,
        "unknown or not-met: the outcome where the inventory does not say enough; empty is unknown.",
        ["if-missing"],
        choices: words(of: Rule.IfMissing.self)
    )

    private static let partners = [
        PackColumn(
            "Partners",
            width: 28,
            "Kinds of partner that could close the gap, with ';' between them.",
            ["remedy", "partner", "kind"],
            .words(of: "kind")
        ),
        PackColumn(
            "Within km",
            width: 10,
            "How far to look, such as 5; 10.",
            ["remedy", "partner", "within-km"],
            .list
        ),
    ]

    private static let effort = [
        PackColumn(
            "Hours",
            width: 8,
            "Hours of the librarian's time.",
            ["remedy", "effort", "hours"],
            .number
        ),
        PackColumn(
            "Cost",
            width: 8,
            "What it costs, where it costs anything.",
            ["remedy", "effort", "cost"],
            .number
        ),
    ]

    private static let replaces = PackColumn(
        "Replaces",
        width: 18,
        "Ids of earlier rules whose place it takes, with ';' between them.",
        ["replaces"],
        .list
    )

    private static let shown = [
        PackColumn(
            "CEL (read only)",
            width: 40,
            "The expression of a rule that no sentence can say. Change it in the rule set itself.",
            ["require-cel"],
            isReadOnly: true
        ),
        PackColumn(
            "Examples (read only)",
            width: 10,
            "How many worked examples it has. They stay in the rule set.",
            ["examples"],
            .count,
            isReadOnly: true
        ),
    ]
}
