/// Cells as RFC 4180 writes them.
enum CSVText {
    /// One line, its end included.
    static func line(_ cells: [String]) -> String {
        cells.map { quoted($0) }.joined(separator: ",") + "\r\n"
    }

    /// A text that no spreadsheet takes for a formula: one that could be starts with `'`.
    static func guarded(_ text: String) -> String {
        let isFormula = text.unicodeScalars.first.map { "=+-@\t\r\n".unicodeScalars.contains($0) }
        return isFormula == true ? "'\(text)" : text
    }

    private static func quoted(_ cell: String) -> String {
        guard cell.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
            return cell
        }
        return "\"\(cell.replacing("\"", with: "\"\""))\""
    }
}
