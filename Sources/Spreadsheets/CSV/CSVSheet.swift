package import Diagnostics
import Partners

/// Writes a sheet as comma-separated values that a spreadsheet opens without harm, and reads it.
package enum CSVSheet {
    private static let most = 200_000

    /// UTF-8 with a byte-order mark; texts that a spreadsheet would run as formulas are guarded.
    package static func text(of sheet: Sheet) -> String {
        let rows = [sheet.columns.map(\.heading)] + sheet.rows
        return "\u{FEFF}" + rows.map { CSVLine.text($0) }.joined()
    }

    /// The cells, named for the sheet; none where the log says why not.
    package static func grid(
        of file: Source,
        named name: String,
        into log: inout DiagnosticLog
    ) -> Grid? {
        var reader = CSVReader(file)
        var grid = Grid(name)
        var row = 0
        var count = 0
        while let line = reader.next() {
            count += line.count
            if let fault = fault(line, count) {
                log.append(fault, at: line.faultSpan)
                return nil
            }
            for (column, text) in line.fields.enumerated() where !text.isEmpty {
                grid[row, column] = CSVLine.unguarded(text)
            }
            row += 1
        }
        return grid
    }

    private static func fault(_ line: CSVRow, _ count: Int) -> SheetMessage? {
        line.fault != nil ? .unevenQuotes : count > most ? .tooLarge("\(most) cells") : nil
    }
}
