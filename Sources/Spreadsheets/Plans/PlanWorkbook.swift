package import Reports

/// A plan as a workbook: steps, partners, other plans, what stays open and dates.
package struct PlanWorkbook {
    package let sheets: [Sheet]

    package init(_ report: PlanReport) {
        self.init(PlanTable.all(of: report), report.headlines)
    }

    /// The plans of a group: schools, what they share, every step, and what stays open.
    package init(_ report: GroupReport) {
        self.init(PlanTable.all(of: report), report.headlines)
    }

    private init(_ tables: [PlanTable], _ headlines: [String]) {
        sheets = tables.enumerated().map { place, table in
            Self.sheet(table, advice: place == 0 ? headlines : [])
        }
    }

    private static func sheet(_ table: PlanTable, advice: [String]) -> Sheet {
        Sheet(
            table.name,
            advice: advice,
            columns: table.columns.map { column in
                Sheet.Column(column.heading, width: column.width, content: column.content.ofSheet)
            },
            rows: table.rows
        )
    }
}

extension PlanTable.Content {
    fileprivate var ofSheet: Sheet.Content {
        switch self {
        case .text: .text
        case .number: .number
        case .date: .date
        case .money: .money
        }
    }
}
