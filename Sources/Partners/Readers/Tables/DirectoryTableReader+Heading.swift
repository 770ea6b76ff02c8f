import Diagnostics
import Rules

extension DirectoryTableReader {
    /// Reads the lines above the heading, which comes back; none where there is none.
    mutating func preamble(_ rows: inout CSVReader) -> CSVRow? {
        while let row = rows.next() {
            guard let key = TableLine.key(of: row) else { return row }
            readLine(key, row)
        }
        say(.noHeading, rows.source.span)
        return nil
    }

    /// A line with no second cell is a remark.
    private mutating func readLine(_ key: String, _ row: CSVRow) {
        guard let line = TablePreamble(rawValue: key) else {
            let near = NearestName.of(key, in: TablePreamble.allCases.map(\.rawValue))
            return row[1].isEmpty ? () : say(.unknownLine(key, near: near), row.span(of: 0))
        }
        switch line {
        case .format:
            if row[1] != DirectoryTable.format { say(.unknownFormat(row[1]), row.span(of: 1)) }
        case .title: title = row.text(1)
        case .source: readSource(row)
        }
    }

    private mutating func readSource(_ row: CSVRow) {
        let cells = (1...4).map { row.text($0) }
        let day = Day(cells[3])
        guard !cells[0].isEmpty, !cells[1].isEmpty, cells[3].isEmpty || day != nil else {
            return say(.sourceLine, row.span)
        }
        let origin = Origin(cells[1], licence: cells[2].isEmpty ? nil : cells[2], date: day)
        if origins.updateValue(origin, forKey: cells[0]) != nil {
            say(.repeatedSource(cells[0]), row.span(of: 1))
        }
    }

    /// Reads which column is where; false where a row could not be read by it.
    mutating func readHeading(_ row: CSVRow) -> Bool {
        if let fault = row.fault {
            say(.badRow(fault.kind.message), row.faultSpan)
            return false
        }
        let known = TableColumn.allCases.map(\.rawValue)
        for (index, name) in row.fields.enumerated() {
            if let column = TableColumn(rawValue: name) {
                if columns.contains(column) { say(.repeatedColumn(name), row.span(of: index)) }
                columns.append(column)
            } else {
                let near = NearestName.of(name, in: known)
                say(.unknownColumn(name, near: near), row.span(of: index))
            }
        }
        let missing = TableColumn.needed.filter { !columns.contains($0) }
        if !missing.isEmpty { say(.missingColumns(missing.map(\.rawValue)), row.span) }
        lists = columns.map { _ in CellMemory() }
        texts = columns.map { _ in CellMemory() }
        return !log.hasErrors
    }
}
