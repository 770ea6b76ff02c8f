/// A table of texts as a spreadsheet shows it.
package struct Sheet: Sendable, Equatable {
    /// What a cell is to a spreadsheet.
    package enum Content: Sendable, Equatable {
        /// A text, until somebody types something else.
        case any
        /// A text whatever is typed, and never a formula.
        case text
        case number
        /// A day, given as ISO 8601 writes it.
        case date
        /// Pounds, given as a decimal number.
        case money
    }

    /// One column and how people meet it.
    package struct Column: Sendable, Equatable {
        package let heading: String

        /// In characters.
        package let width: Int

        /// What the column is for.
        package let help: String

        /// What its cells can be, as a spreadsheet's formula; none where they are free.
        package let choices: String?

        /// What its cells are where they can be.
        package let content: Content

        /// Whether what people change in it is not taken over.
        package let isReadOnly: Bool

        package init(
            _ heading: String,
            width: Int,
            help: String = "",
            choices: String? = nil,
            content: Content = .any,
            isReadOnly: Bool = false
        ) {
            self.heading = heading
            self.width = width
            self.help = help
            self.choices = choices
            self.content = content
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
