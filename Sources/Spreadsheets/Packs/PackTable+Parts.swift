import Rules

extension PackTable {
    static func parameters(of pack: Pack) -> PackTable {
        let languages = pack.textLanguages
        let basis = Parameter.Basis.allCases.map(\.rawValue).joined(separator: ",")
        let heads = [
            PackColumn(
                .init("Parameter", width: 24, help: "Its name, as sentences put it in brackets."),
                []
            ),
            PackColumn(
                .init("Value", width: 16, help: "The number, period or word that rules use."),
                ["default"],
                isRequired: true
            ),
            PackColumn(
                .init("Type", width: 14, help: "period, whole-number, number, date, text, yes-no."),
                ["type"],
                isRequired: true
            ),
            PackColumn(
                .init(
                    "Basis",
                    width: 16,
                    help: "source where the guideline says it; interpretation where you chose it.",
                    choices: "\"\(basis)\""
                ),
                ["basis"],
                isRequired: true
            ),
        ]
        let because = PackColumn.texts(
            "Because",
            width: 60,
            help: "Why it has this value.",
            ["because"],
            in: languages,
            isRequired: true
        )
        let title = PackColumn.texts(
            "Title",
            width: 32,
            help: "What people call it.",
            ["title"],
            in: languages
        )
        return PackTable(
            name: "Parameters",
            what: "parameter",
            key: "parameters",
            columns: heads + because + title,
            exclusive: []
        )
    }

    static func clauses(of pack: Pack) -> PackTable {
        let languages = pack.textLanguages
        let checked = Clause.CheckedBy.allCases.map(\.rawValue).joined(separator: ",")
        let id = PackColumn(
            .init("Clause", width: 28, help: "Its id, as rules name it."),
            ["id"]
        )
        let title = PackColumn.texts(
            "Title",
            width: 60,
            help: "What the guideline recommends, in your own words.",
            ["title"],
            in: languages,
            isRequired: true
        )
        let text = PackColumn.texts(
            "Text",
            width: 60,
            help: "More of it, where a title is not enough.",
            ["text"],
            in: languages
        )
        let ends = [
            PackColumn(
                .init(
                    "Checked by",
                    width: 12,
                    help: "rules, or manual where people look for themselves; empty is rules.",
                    choices: "\"\(checked)\""
                ),
                ["checked-by"]
            ),
            PackColumn(
                .init("Source", width: 28, help: "The part of the guideline that says it."),
                ["source"]
            ),
        ]
        return PackTable(
            name: "Clauses",
            what: "clause",
            key: "clauses",
            columns: [id] + title + text + ends,
            exclusive: []
        )
    }
}
