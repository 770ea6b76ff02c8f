import Populations

/// The shape that stands for a standing on a map, so that colour never does alone.
enum MapShape {
    /// A path around a point, of about the same area for each standing.
    static func path(_ standing: Standing, x: Double, y: Double, size: Double) -> String {
        switch standing {
        case .most: circle(x, y, size * 0.9)
        case .upToThreeQuarters:
            polygon(x, y, [(-0.8, -0.8), (0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)], size)
        case .upToHalf: polygon(x, y, [(0, -1.15), (1.15, 0), (0, 1.15), (-1.15, 0)], size)
        case .upToQuarter: polygon(x, y, [(0, -1.15), (1.1, 0.8), (-1.1, 0.8)], size)
        case .notRecorded: circle(x, y, size * 0.75)
        case .unreadable:
            line(x, y, (-0.8, -0.8), (0.8, 0.8), size) + line(x, y, (0.8, -0.8), (-0.8, 0.8), size)
        }
    }

    private static func circle(_ x: Double, _ y: Double, _ radius: Double) -> String {
        let rounded = (radius * 10).rounded() / 10
        let arc = "a\(MapSpot.written(rounded)) \(MapSpot.written(rounded)) 0 1 0"
        let width = MapSpot.written(2 * rounded)
        return "M\(MapSpot.written(x - rounded)) \(MapSpot.written(y))"
            + "\(arc) \(width) 0\(arc) -\(width) 0z"
    }

    private static func polygon(
        _ x: Double,
        _ y: Double,
        _ corners: [(Double, Double)],
        _ size: Double
    ) -> String {
        let points = corners.map { corner in
            "\(MapSpot.written(x + corner.0 * size)) \(MapSpot.written(y + corner.1 * size))"
        }
        return "M" + points.joined(separator: "L") + "z"
    }

    private static func line(
        _ x: Double,
        _ y: Double,
        _ from: (Double, Double),
        _ to: (Double, Double),
        _ size: Double
    ) -> String {
        "M\(MapSpot.written(x + from.0 * size)) \(MapSpot.written(y + from.1 * size))"
            + "L\(MapSpot.written(x + to.0 * size)) \(MapSpot.written(y + to.1 * size))"
    }
}
