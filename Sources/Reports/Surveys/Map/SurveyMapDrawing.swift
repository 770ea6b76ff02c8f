import Glibc
import Partners
import Populations

/// Draws the map of a survey: schools of one hexagon share a mark, the larger the more they are.
struct SurveyMapDrawing {
    /// How many marks a reader can tell apart, and a small file holds.
    private static let mostMarks = 420
    private static let canvasWidth = 560.0

    private let points: [(x: Double, y: Double, group: SchoolGroup)]
    private let homes: [(x: Double, y: Double)]
    private let left: Double
    private let top: Double
    private let right: Double
    private let bottom: Double
    private let grid: HexGrid

    /// Units of the canvas a kilometre.
    private let scale: Double

    /// Lays a map out on a ground of homes; none where no school has a place.
    init?(_ spread: Spread, homes: [Coordinate]) {
        points = spread.squares.map { square, group in
            let place = Self.plane(square)
            return (place.x, place.y, group)
        }
        guard let first = points.first else { return nil }
        let margin = 18.0
        left = points.reduce(first.x) { min($0, $1.x) } - margin
        right = points.reduce(first.x) { max($0, $1.x) } + margin
        top = points.reduce(first.y) { min($0, $1.y) } - margin
        bottom = points.reduce(first.y) { max($0, $1.y) } + margin
        scale = Self.canvasWidth / max(right - left, (bottom - top) / 1.4)
        self.homes = homes.map { Self.plane(Spread.square(of: $0)) }
        grid = Self.grid(for: points.map { ($0.x, $0.y) })
    }

    /// A square in kilometres to the east and to the south.
    private static func plane(_ square: Spread.Square) -> (x: Double, y: Double) {
        ((Double(square.east) + 0.5) * Spread.side, -(Double(square.north) + 0.5) * Spread.side)
    }

    /// The smallest hexagons that leave few enough marks.
    private static func grid(for points: [(x: Double, y: Double)]) -> HexGrid {
        let widths = [4.0, 6, 8, 10, 12, 15, 18, 22, 27, 33, 40, 50, 65, 80]
        let width = widths.first { width in
            let grid = HexGrid(width: width)
            return Set(points.map { grid.cell(x: $0.x, y: $0.y) }).count <= mostMarks
        }
        return HexGrid(width: width ?? 100)
    }

    var map: SurveyMap {
        let groups = groups
        let most = groups.map(\.group.schools).max() ?? 1
        let layers = Standing.inReadingOrder.reversed().map { standing in
            SurveyMap.Layer(
                standing: standing.name,
                path: groups.filter { $0.group.typical == standing }.map { cell, group in
                    mark(standing, cell, size: size(of: group.schools, most))
                }.joined()
            )
        }
        return SurveyMap(
            width: MapSpot.written((right - left) * scale),
            height: MapSpot.written((bottom - top) * scale),
            ground: ground,
            layers: layers.filter { !$0.path.isEmpty },
            towns: towns,
            summary: summary(groups.map(\.group)),
            caption: caption(most)
        )
    }

    private var groups: [(cell: HexGrid.Cell, group: SchoolGroup)] {
        var groups: [HexGrid.Cell: SchoolGroup] = [:]
        for point in points {
            groups[grid.cell(x: point.x, y: point.y), default: SchoolGroup()].add(point.group)
        }
        return groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The area of a mark grows with the schools in it.
    private func size(of schools: Int, _ most: Int) -> Double {
        let full = grid.radius * scale * 0.85
        let share = Double(schools) / Double(max(1, most))
        return max(2.4, full * (0.5 + 0.5 * share.squareRoot()))
    }

    private func mark(_ standing: Standing, _ cell: HexGrid.Cell, size: Double) -> String {
        let centre = grid.centre(of: cell)
        let (x, y) = canvas(centre.x, centre.y)
        return MapShape.path(standing, x: x, y: y, size: size)
    }

    private func canvas(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
        ((x - left) * scale, (y - top) * scale)
    }
}

extension SurveyMapDrawing {
    /// Hexagons of districts in which people live.
    private var ground: String {
        let land = HexGrid(width: max(grid.width, 24))
        let cells = Set((homes.filter { isNear($0) } + schools).map { land.cell(x: $0.x, y: $0.y) })
        return cells.sorted().map { cell in
            let centre = land.centre(of: cell)
            let (x, y) = canvas(centre.x, centre.y)
            return Self.hexagon(x, y, land.radius * scale)
        }.joined()
    }

    private var schools: [(x: Double, y: Double)] { points.map { ($0.x, $0.y) } }

    /// Whether a school is at hand: what lies farther off is of no matter here.
    private func isNear(_ point: (x: Double, y: Double)) -> Bool {
        schools.contains { hypot($0.x - point.x, $0.y - point.y) < 25 }
    }

    private static func hexagon(_ x: Double, _ y: Double, _ radius: Double) -> String {
        let points = (0..<6).map { corner -> String in
            let angle = Double.pi / 3 * Double(corner) + .pi / 6
            return "\(MapSpot.written(x + radius * cos(angle))) "
                + MapSpot.written(y + radius * sin(angle))
        }
        return "M" + points.joined(separator: "L") + "z"
    }

    private var towns: [SurveyMap.Town] {
        guard right - left > 60 else { return [] }
        return MapTown.all.compactMap { town in
            guard let place = town.place else { return nil }
            let plane = Self.plane(Spread.square(of: place))
            guard isNear(plane) else { return nil }
            let spot = canvas(plane.x, plane.y)
            return SurveyMap.Town(
                name: town.name,
                x: MapSpot.written(spot.x),
                y: MapSpot.written(spot.y - 8)
            )
        }
    }

    private func summary(_ groups: [SchoolGroup]) -> String {
        let counts = Standing.inReadingOrder.compactMap { standing -> String? in
            let count = groups.count { $0.typical == standing }
            return count == 0 ? nil : "\(count) of \(standing.words.asClause)"
        }
        return "A map with \(groups.count.of("mark")): " + counts.inWords + "."
    }

    private func caption(_ most: Int) -> String {
        let across = Int(grid.width)
        return "Schools of one hexagon, \(across) km across, share a mark: the larger, the more "
            + "schools, up to \(most.grouped). Its shape and colour say in which quarter they lie "
            + "on average. Pale ground: where people live."
    }
}
