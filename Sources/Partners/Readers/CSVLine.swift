/// Writes cells of comma-separated rows that a spreadsheet opens without harm.
package enum CSVLine {
    /// The cells of one row, with its line break.
    package static func text(_ cells: [String]) -> String {
        cells.map { quoted(guarded($0)) }.joined(separator: ",") + "\r\n"
    }

    /// A cell that a spreadsheet does not run as a formula: an apostrophe stands before it.
    static func guarded(_ text: String) -> String {
        isDangerous(text) && !isNumber(text) ? "'\(text)" : text
    }

    /// A cell as it was before it was guarded.
    package static func unguarded(_ text: String) -> String {
        text.utf8.first == 0x27 && isDangerous(String(text.dropFirst()))
            ? String(text.dropFirst()) : text
    }

    private static func quoted(_ text: String) -> String {
        let needsQuotes = text.utf8.contains {
            $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D
        }
        return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
    }

    /// Whether a spreadsheet would run a text, once the apostrophes before it are gone.
    private static func isDangerous(_ text: String) -> Bool {
        text.drop { $0 == "'" }.first.map { "=+-@\t\r".contains($0) } ?? false
    }

    private static func isNumber(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E }
            && Double(text) != nil
    }
}
