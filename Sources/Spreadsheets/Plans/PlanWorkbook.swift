package import Reports

/// A plan as a workbook: steps, partners, other plans, what stays open and dates.
package struct PlanWorkbook {
    package let sheets: [Sheet]

    package init(_ report: PlanReport) {
        sheets = PlanTable.all(of: report).enumerated().map { place, table in
            Self.sheet(table, advice: place == 0 ? report.headlines : [])
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
