import Glibc

/// The hexagons, points upward, that cover a plane in rows.
struct HexGrid {
    /// A hexagon by its column and row.
    struct Cell: Hashable, Comparable {
        let column: Int
        let row: Int

        static func < (left: Cell, right: Cell) -> Bool {
            (left.row, left.column) < (right.row, right.column)
        }
    }

    /// How wide a hexagon is.
    let width: Double

    /// From the centre to a point.
    var radius: Double { width / 3.squareRoot() }

    /// The hexagon around a point.
    func cell(x: Double, y: Double) -> Cell {
        let near = (y / (1.5 * radius)).rounded()
        let candidates = [near - 1, near, near + 1].map { row -> (Cell, Double) in
            let shift = Int(row).isMultiple(of: 2) ? 0 : 0.5
            let column = (x / width - shift).rounded()
            let cell = Cell(column: Int(column), row: Int(row))
            let centre = centre(of: cell)
            return (cell, hypot(centre.x - x, centre.y - y))
        }
        return candidates.min { $0.1 < $1.1 }?.0 ?? Cell(column: 0, row: 0)
    }

    func centre(of cell: Cell) -> (x: Double, y: Double) {
        let shift = cell.row.isMultiple(of: 2) ? 0 : 0.5
        return ((Double(cell.column) + shift) * width, Double(cell.row) * 1.5 * radius)
    }
}
