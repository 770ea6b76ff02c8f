import Diagnostics

/// The cells of one sheet as they were read.
package struct Grid: Sendable {
    package let name: String

    /// The cells by row and column, both from nought.
    private var cells: [Place: String] = [:]

    /// How many rows it has.
    package private(set) var height = 0

    /// How many columns it has.
    package private(set) var width = 0

    private struct Place: Hashable {
        let row: Int
        let column: Int
    }

    package init(_ name: String) {
        self.name = name
    }

    package subscript(row: Int, column: Int) -> String {
        get { cells[Place(row: row, column: column)] ?? "" }
        set {
            cells[Place(row: row, column: column)] = newValue
            height = max(height, row + 1)
            width = max(width, column + 1)
        }
    }

    /// A cell's text without the space around it, as a text of its own that is named for the cell.
    func located(_ row: Int, _ column: Int) -> LocatedText {
        let name = "\(name)!\(Self.letters(of: column))\(row + 1)"
        return LocatedText(source: Source(name: name, text: self[row, column].withoutSpaceAround))
    }

    /// `A`, `B`, …, `Z`, `AA`.
    static func letters(of column: Int) -> String {
        let (rest, last) = column.quotientAndRemainder(dividingBy: 26)
        let letter = String(UnicodeScalar(UInt8(65 + last)))
        return rest == 0 ? letter : letters(of: rest - 1) + letter
    }
}

extension String {
    /// The text with one kind of line break and no space around it.
    var withoutSpaceAround: String {
        let lines = replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        let start = lines.drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}
