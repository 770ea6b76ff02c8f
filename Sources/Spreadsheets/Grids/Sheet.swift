/// A table of texts as a spreadsheet shows it.
package struct Sheet: Sendable, Equatable {
    /// One column and how people meet it.
    package struct Column: Sendable, Equatable {
        package let heading: String

        /// In characters.
        package let width: Int

        /// What the column is for.
        package let help: String

        /// What its cells can be, as a spreadsheet's formula; none where they are free.
        package let choices: String?

        /// Whether its cells are numbers where they can be.
        package let isNumber: Bool

        /// Whether what people change in it is not taken over.
        package let isReadOnly: Bool

        package init(
            _ heading: String,
            width: Int,
            help: String = "",
            choices: String? = nil,
            isNumber: Bool = false,
            isReadOnly: Bool = false
        ) {
            self.heading = heading
            self.width = width
            self.help = help
            self.choices = choices
            self.isNumber = isNumber
            self.isReadOnly = isReadOnly
        }
    }

    package let name: String
    package let columns: [Column]
    package let rows: [[String]]

    package init(_ name: String, columns: [Column], rows: [[String]]) {
        self.name = name
        self.columns = columns
        self.rows = rows
    }
}
