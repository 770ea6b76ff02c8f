package import Diagnostics
import Partners

/// Writes a sheet as comma-separated values that a spreadsheet opens without harm, and reads it.
package enum CSVSheet {
    private static let most = 200_000

    /// UTF-8 with a byte-order mark; texts that a spreadsheet would run as formulas are guarded.
    package static func text(of sheet: Sheet) -> String {
        let lines = ([sheet.columns.map(\.heading)] + sheet.rows).map { row in
            row.map { quoted(guarded($0)) }.joined(separator: ",")
        }
        return "\u{FEFF}" + lines.map { "\($0)\r\n" }.joined()
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
                grid[row, column] = unguarded(text)
            }
            row += 1
        }
        return grid
    }

    private static func fault(_ line: CSVRow, _ count: Int) -> SheetMessage? {
        line.fault != nil ? .unevenQuotes : count > most ? .tooLarge("\(most) cells") : nil
    }

    private static func quoted(_ text: String) -> String {
        let needsQuotes = text.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
        return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
    }

    private static func guarded(_ text: String) -> String {
        isDangerous(text) ? "'\(text)" : text
    }

    private static func unguarded(_ text: String) -> String {
        text.hasPrefix("'") && isDangerous(String(text.dropFirst()))
            ? String(text.dropFirst()) : text
    }

    /// Whether a spreadsheet would run a text, once the apostrophes before it are gone.
    private static func isDangerous(_ text: String) -> Bool {
        text.drop { $0 == "'" }.first.map { "=+-@\t\r".contains($0) } ?? false
    }
}
