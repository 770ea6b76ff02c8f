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

    /// Draws a map of several schools and what they share.
    ///
    /// - Parameters:
    ///   - schools: the schools.
    ///   - lost: the names of those whose place is not known.
    ///   - partners: the partners that they share.
    init(of schools: [MapPoint], _ lost: [String], sharing partners: [MapPoint]) {
        var notes = lost.isEmpty ? [] : ["Not on the map, for want of a place: \(lost.inWords)."]
        guard let middle = Coordinate(middleOf: schools.map(\.place)) else {
            (map, self.notes) = (nil, notes)
            return
        }
        let points = schools + partners
        let distances = points.map { $0.place.kilometres(to: middle) }
        let far = zip(points, distances).filter { $0.1 > MapExtent.farthest }.map(\.0.name)
        if !far.isEmpty { notes.append("Too far away for this map: \(far.inWords).") }
        let shown = zip(points, distances).filter { $0.1 <= MapExtent.farthest }.map(\.0)
        self.notes = notes
        guard shown.count > 1 else {
            map = nil
            return
        }
        var drawing = MapDrawing(nil, at: middle, points: shown, bands: [])
        let rings = drawing.extent.rings.map { MapExtent.words($0) }.inWords
        map = drawing.map(
            title: "Map of \(schools.count.of("school")) and the partners that they share",
            description: "\(shown.map { Self.words($0, middle) }.inWords). Rings at \(rings).",
            caption:
                "North is up; the numbers are the schools', open circles are partners that they "
                + "share. Rings are \(rings) from the middle between the schools, as the crow flies."
        )
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
    /// The middle between some places; none where there are none.
    fileprivate init?(middleOf places: [Coordinate]) {
        guard !places.isEmpty else { return nil }
        let count = Double(places.count)
        self.init(
            latitude: places.map(\.latitude).reduce(0, +) / count,
            longitude: places.map(\.longitude).reduce(0, +) / count
        )
    }

    /// How far and in which direction from a school: `1.9 km north-east`.
    func words(from home: Coordinate) -> String {
        guard let direction = MapProjection(centre: home).direction(of: self) else {
            return "at the school"
        }
        return "\(kilometres(to: home).asNumber) km \(direction)"
    }
}
