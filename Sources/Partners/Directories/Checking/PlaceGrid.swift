/// Things in squares of the map, so that each is compared with its neighbours alone.
struct PlaceGrid {
    private struct Square: Hashable {
        let row: Int
        let column: Int
    }

    /// How many neighbours one thing is compared with: where more are on one spot, that is said of
    /// these.
    private static let most = 50

    private static let kilometresPerDegree = 111.195

    private let rowsPerDegree: Double
    private let columnsPerDegree: Double
    private var squares: [Square: [Int]] = [:]

    /// Squares so wide that whatever is within the distance is in the same or the next, as far
    /// north as Shetland.
    init(kilometres: Double) {
        rowsPerDegree = Self.kilometresPerDegree / kilometres
        columnsPerDegree = rowsPerDegree * 0.4
    }

    /// The things put in before that are in the square of a place or next to it.
    func neighbours(of place: Coordinate) -> [Int] {
        let middle = square(of: place)
        var found: [Int] = []
        for row in middle.row - 1...middle.row + 1 {
            for column in middle.column - 1...middle.column + 1 {
                found += squares[Square(row: row, column: column)] ?? []
            }
        }
        return found
    }

    mutating func insert(_ item: Int, at place: Coordinate) {
        let square = square(of: place)
        if squares[square]?.count ?? 0 < Self.most { squares[square, default: []].append(item) }
    }

    private func square(of place: Coordinate) -> Square {
        Square(
            row: Int((place.latitude * rowsPerDegree).rounded(.down)),
            column: Int((place.longitude * columnsPerDegree).rounded(.down))
        )
    }
}
