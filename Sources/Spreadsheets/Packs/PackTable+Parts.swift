import Rules

extension PackTable {
    static func parameters(of pack: Pack) -> PackTable {
        let languages = pack.textLanguages
        let because = PackColumn.texts(
            "Because",
            width: 60,
            "Why it has this value.",
            ["because"],
            in: languages,
            isRequired: true
        )
        let title = PackColumn.texts(
            "Title",
            width: 32,
            "What people call it.",
            ["title"],
            in: languages
        )
        return PackTable(
            name: "Parameters",
            what: "parameter",
            key: "parameters",
            columns: values + because + title,
            exclusive: []
        )
    }

    private static let values = [
        PackColumn("Parameter", width: 24, "Its name, as sentences put it in brackets.", []),
        PackColumn(
            "Value",
            width: 16,
            "The number, period or word that rules use.",
            ["default"],
            isRequired: true
        ),
        PackColumn(
            "Type",
            width: 14,
            "period, whole-number, number, date, text or yes-no.",
            ["type"],
            isRequired: true
        ),
        PackColumn(
            "Basis",
            width: 16,
            "source where the guideline says it; interpretation where you chose it.",
            ["basis"],
            choices: words(of: Parameter.Basis.self),
            isRequired: true
        ),
    ]

    static func clauses(of pack: Pack) -> PackTable {
        let languages = pack.textLanguages
        let title = PackColumn.texts(
            "Title",
            width: 60,
            "What the guideline recommends, in your own words.",
            ["title"],
            in: languages,
            isRequired: true
        )
        let text = PackColumn.texts(
            "Text",
            width: 60,
            "More of it, where a title is not enough.",
            ["text"],
            in: languages
        )
        let id = PackColumn("Clause", width: 28, "Its id, as rules name it.", ["id"])
        return PackTable(
            name: "Clauses",
            what: "clause",
            key: "clauses",
            columns: [id] + title + text + origins,
            exclusive: []
        )
    }

    private static let origins = [
        PackColumn(
            "Checked by",
            width: 12,
            "rules, or manual where people look for themselves; empty is rules.",
            ["checked-by"],
            choices: words(of: Clause.CheckedBy.self)
        ),
        PackColumn("Source", width: 28, "The part of the guideline that says it.", ["source"]),
    ]

    /// The words of an enumeration as the choices of a cell.
    static func words<Word: RawRepresentable & CaseIterable>(of type: Word.Type) -> String
    where Word.RawValue == String {
        "\"\(Word.allCases.map(\.rawValue).joined(separator: ","))\""
    }
}
