import Diagnostics
import Partners

/// Reads the rows of a table back.
enum CSVRows {
    static func read(_ text: String) throws -> [[String]] {
        var reader = CSVReader(Source(name: "table.csv", text: text))
        var rows: [[String]] = []
        while let row = reader.next() { rows.append(row.fields) }
        return rows
    }
}
