package import Rules

/// A rule set as sheets that a committee can read and change.
package struct PackExport {
    /// The sheet of the rules.
    package let rules: Sheet

    /// All sheets, with what people should know first.
    package let sheets: [Sheet]

    package init(_ pack: Pack) {
        let cells = CellText(pack)
        let tables = PackTable.all(of: pack)
        let sheets = tables.map { Self.sheet($0, pack, cells) }
        rules = sheets[0]
        self.sheets = [Self.readMe(tables, pack)] + sheets
    }

    private static func sheet(_ table: PackTable, _ pack: Pack, _ cells: CellText) -> Sheet {
        Sheet(
            table.name,
            columns: table.columns.map(\.column),
            rows: table.records(of: pack.document).map { record in
                table.columns.map { cells.text(of: record, in: $0) }
            }
        )
    }

    private static func readMe(_ tables: [PackTable], _ pack: Pack) -> Sheet {
        let advice = [
            pack.title(),
            "\(pack.name), for review.",
            "Change what you like in the sheets after this one, and send the file back.",
            "One row is one rule, one parameter or one clause. A new row is a new one.",
            "A row that is deleted is not deleted in the rule set: say so instead.",
            "Grey columns are only for reading.",
            "A name in brackets after a value, such as (recent), is a parameter.",
            "What each column is for:",
        ]
        let columns = tables.flatMap { table in
            table.columns.map { [table.name, $0.column.heading, $0.column.help] }
        }
        return Sheet(
            "Read me",
            advice: advice,
            columns: [
                .init("Sheet", width: 14), .init("Column", width: 22),
                .init("What it is for", width: 100),
            ],
            rows: columns
        )
    }
}
