import Partners
import Planning

/// A map, or why there is none; and what is left off it.
struct MapAnswer {
    let map: SchoolMap?

    /// Why there is no map, or who is not on it.
    let notes: [String]

    /// Draws a map of partners around a school.
    ///
    /// - Parameters:
    ///   - school: the name of the school.
    ///   - home: where it is.
    ///   - points: the partners, those that matter most first.
    ///   - bands: the distances that count, in kilometres.
    init(of school: String, at home: Home?, points: [MapPoint], bands: [Double]) {
        guard let home else {
            (map, notes) = (nil, points.isEmpty ? [] : [Self.noHome])
            return
        }
        let distances = points.map { $0.place.kilometres(to: home.place) }
        let isShown = MapExtent.shown(distances)
        let shown = zip(points, isShown).filter(\.1).map(\.0)
        notes = points.indices.filter { !isShown[$0] }.map {
            "\(points[$0].name) is \(Int(distances[$0].rounded())) km away, too far for this map."
        }
        guard !shown.isEmpty else {
            map = nil
            return
        }
        map = Self.drawn(school, home, shown, bands)
    }

    private static let noHome =
        "There is no map: the inventory has neither the school's location nor a postcode that "
        + "is known."

    private static func drawn(
        _ school: String,
        _ home: Home,
        _ points: [MapPoint],
        _ bands: [Double]
    ) -> SchoolMap {
        var drawing = MapDrawing(school, at: home.place, points: points, bands: bands)
        let rings = drawing.extent.rings.map { MapExtent.words($0) }.inWords
        let isOne = drawing.extent.rings.count == 1
        let basis =
            home.basis.middleOf.map { " The school is drawn at the middle of \($0)." } ?? ""
        return drawing.map(
            title: "Map of partners around \(school)",
            description: "\(points.map { words($0, home.place) }.inWords). Rings at \(rings).",
            caption: "North is up; \(isOne ? "the ring is" : "the rings are") \(rings) from the "
                + "school, as the crow flies.\(basis)"
        )
    }

    private static func words(_ point: MapPoint, _ home: Coordinate) -> String {
        let number = if case .numbered(let number) = point.mark { "\(number) " } else { "" }
        return "\(number)\(point.name), \(point.place.words(from: home))"
    }
}

extension Coordinate {
    /// How far and in which direction from a school: `1.9 km north-east`.
    func words(from home: Coordinate) -> String {
        guard let direction = MapProjection(centre: home).direction(of: self) else {
            return "at the school"
        }
        return "\(kilometres(to: home).asNumber) km \(direction)"
    }
}
