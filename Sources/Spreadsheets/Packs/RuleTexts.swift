/// The columns of what a rule says to people, one for each language.
enum RuleTexts {
    static func about(in languages: [String]) -> [PackColumn] {
        PackColumn.texts(
            "Title",
            width: 32,
            "What is so in a school that meets the rule.",
            ["title"],
            in: languages,
            isRequired: true
        )
            + PackColumn.texts(
                "Question",
                width: 32,
                "What a school is asked.",
                ["question"],
                in: languages
            )
            + PackColumn.texts(
                "Evidence",
                width: 32,
                "What would do as evidence.",
                ["guidance"],
                in: languages
            )
    }

    static func otherwise(in languages: [String]) -> [PackColumn] {
        PackColumn.texts(
            "Otherwise",
            width: 28,
            "What is said where the rule does not apply.",
            ["otherwise"],
            in: languages
        )
    }

    static func inWords(in languages: [String]) -> [PackColumn] {
        PackColumn.texts(
            "In words",
            width: 36,
            "What a rule that is written in CEL asks for.",
            ["in-words"],
            in: languages
        )
    }

    static func messages(in languages: [String]) -> [PackColumn] {
        PackColumn.texts(
            "Message",
            width: 40,
            "What is said where it is not met. {count} and other figures are filled in; "
                + "{count|partner|partners} is the word that goes with the number.",
            ["message"],
            in: languages
        )
            + PackColumn.texts(
                "Message when met",
                width: 32,
                "What is said where it is met.",
                ["message-met"],
                in: languages
            )
    }

    static func action(in languages: [String]) -> [PackColumn] {
        PackColumn.texts(
            "Action",
            width: 40,
            "The next step for a school that does not meet it.",
            ["remedy", "action"],
            in: languages
        )
    }
}
