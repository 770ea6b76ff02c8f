/// A part of a plan as a table of texts, each of the kind of its column.
package struct PlanTable: Sendable {
    /// What the cells of a column hold.
    package enum Content: Sendable, Hashable {
        case text
        /// A decimal number, or nothing.
        case number
        /// A day as ISO 8601 writes it.
        case date
        /// Pounds as a decimal number.
        case money
    }

    package struct Column: Sendable {
        package let heading: String

        /// In characters.
        package let width: Int
        package let content: Content
    }

    package let name: String
    package let columns: [Column]
    package let rows: [[String]]

    /// A column and how its cells are made of the items of the rows.
    struct Field<Item> {
        let column: Column
        let cell: (Item) -> String

        init(
            _ heading: String,
            _ width: Int,
            _ content: Content = .text,
            cell: @escaping (Item) -> String
        ) {
            column = Column(heading: heading, width: width, content: content)
            self.cell = cell
        }
    }

    init<Item>(_ name: String, _ items: [Item], _ fields: [Field<Item>]) {
        self.name = name
        columns = fields.map(\.column)
        rows = items.map { item in fields.map { $0.cell(item) } }
    }
}

extension PlanTable {
    /// Every table of a plan.
    package static func all(of report: PlanReport) -> [PlanTable] {
        [
            steps(of: report), partners(of: report), others(of: report), open(of: report),
            dates(of: report),
        ]
    }
}
