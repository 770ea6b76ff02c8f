/// A directory as a table: CSV that a spreadsheet opens and a machine reads at once.
///
///     # format,concordat/directory-table/1
///     # title,Libraries near the Fens
///     # source,1,"Arts Council England, 2023",Open Government Licence v3.0,2023-12-31
///     id,name,kinds,source,latitude,longitude
///     barnsley-cudworth,"Cudworth Library, Barnsley",public-libraries,1,53.5768238,-1.4193452
///
/// Columns stand in any order; those that a directory does not need are left away. Words and names
/// of which a cell has several are parted by `;`.
package enum DirectoryTable {
    package static let format = "concordat/directory-table/1"

    /// Whether a source starts as a directory's table does.
    static func isStart(_ row: CSVRow?) -> Bool {
        guard let row, TableLine.key(of: row) == TablePreamble.format.rawValue else { return false }
        return row[1].hasPrefix("concordat/directory-table/")
    }

    /// What parts the names and words of a cell.
    static let separator = UInt8(ascii: ";")
}

/// One line above the heading.
enum TableLine {
    /// What it says, after its `#`; none where the row is not such a line.
    static func key(of row: CSVRow) -> String? {
        let cell = row[0]
        guard cell.hasPrefix("#") else { return nil }
        return cell.dropFirst().split(separator: " ").joined(separator: " ")
    }
}
