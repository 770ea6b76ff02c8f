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

    /// What stands above the headings, the first line as a title.
    package let advice: [String]
    package let columns: [Column]
    package let rows: [[String]]

    package init(_ name: String, advice: [String] = [], columns: [Column], rows: [[String]]) {
        self.name = name
        self.advice = advice
        self.columns = columns
        self.rows = rows
    }
}

extension Sheet {
    /// How wide a column is shown, in characters: narrow where all its cells are empty.
    func shownWidth(of index: Int) -> Int {
        let isEmpty = rows.allSatisfy { index >= $0.count || $0[index].isEmpty }
        return isEmpty ? min(columns[index].width, 12) : columns[index].width
    }

    /// How many lines the cells of a row need; a little more than enough, as letters differ.
    func lines(of cells: [String]) -> Int {
        let needed = zip(cells, columns.indices).map { text, index in
            let width = max(1, shownWidth(of: index) - 2)
            return text.split(separator: "\n", omittingEmptySubsequences: false)
                .map { max(1, ($0.count + width - 1) / width) }.reduce(0, +)
        }
        return needed.max() ?? 1
    }
}
