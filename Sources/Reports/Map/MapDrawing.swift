import Partners

/// Draws a map, of a school in the middle or of several around it: rings first, then marks, then as many names as there is room for.
struct MapDrawing {
    /// The school in the middle; none where the schools are among the points.
    let school: String?
    let points: [MapPoint]
    let extent: MapExtent
    private let projection: MapProjection
    private var layout = MapLayout(SchoolMap.canvas)

    /// Units of the canvas a kilometre.
    private let scale: Double

    private static let markRadius = 8.0
    private static let nameHeight = 12.0

    init(_ school: String?, at home: Coordinate, points: [MapPoint], bands: [Double]) {
        (self.school, self.points) = (school, points)
        projection = MapProjection(centre: home)
        extent = MapExtent(
            distances: points.map { $0.place.kilometres(to: home) },
            bands: bands
        )
        scale = (SchoolMap.canvas.height / 2 - 22) / extent.radius
    }

    /// The map, with what is said beside it.
    mutating func map(title: String, description: String, caption: String) -> SchoolMap {
        takeFurniture()
        let rings = extent.rings.map { ring($0) }
        let boxes = points.map { box(of: $0) }
        let marks = zip(points, boxes).map { mark($0, $1) }
        let middle = SchoolMap.canvas.middle
        let own = school.flatMap { name($0, beside: MapBox(around: middle.x, middle.y, radius: 9)) }
        let names = zip(points, boxes).compactMap { name($0.name, beside: $1) }
        return SchoolMap(
            title: title,
            description: description,
            caption: caption,
            rings: rings,
            marks: marks,
            names: [own].compactMap(\.self) + names,
            bar: bar,
            middle: school == nil ? nil : SchoolMap.centre
        )
    }

    /// The school, the north arrow and the bar have their room before all else.
    private mutating func takeFurniture() {
        let middle = SchoolMap.canvas.middle
        if school != nil { layout.take(MapBox(around: middle.x, middle.y, radius: 9)) }
        layout.take(MapBox(left: 370, top: 0, width: 30, height: 42))
        layout.take(MapBox(left: 0, top: 294, width: 110, height: 26))
    }

    private mutating func ring(_ kilometres: Double) -> SchoolMap.Ring {
        let radius = kilometres * scale
        let middle = SchoolMap.canvas.middle
        let top = middle.y - radius
        let text = MapExtent.words(kilometres)
        let width = Self.width(of: text)
        layout.take(MapBox(left: middle.x - width / 2, top: top - 12, width: width, height: 12))
        return SchoolMap.Ring(
            radius: MapSpot.written(radius),
            text: text,
            at: MapSpot(middle.x, top - 3)
        )
    }

    private func position(of point: MapPoint) -> (x: Double, y: Double) {
        let offset = projection.offset(of: point.place)
        let middle = SchoolMap.canvas.middle
        return (middle.x + offset.east * scale, middle.y - offset.north * scale)
    }

    private mutating func box(of point: MapPoint) -> MapBox {
        let (x, y) = position(of: point)
        return layout.takeMark(at: x, y, radius: Self.markRadius)
    }

    private func mark(_ point: MapPoint, _ box: MapBox) -> SchoolMap.Mark {
        let (x, y) = position(of: point)
        let (home, at) = (MapSpot(x, y), MapSpot(box.middle.x, box.middle.y))
        let number: String? =
            if case .numbered(let number) = point.mark { "\(number)" } else { nil }
        return SchoolMap.Mark(
            name: point.name,
            at: at,
            home: home == at ? nil : home,
            number: number
        )
    }

    private mutating func name(_ name: String, beside mark: MapBox) -> SchoolMap.Name? {
        let text = name.count > 30 ? name.prefix(29) + "…" : name
        let box = layout.takeLabel(
            beside: mark,
            width: Self.width(of: text),
            height: Self.nameHeight
        )
        return box.map { SchoolMap.Name(text: text, at: MapSpot($0.left, $0.bottom - 3)) }
    }

    /// A little more than the letters need at the size in which they are drawn.
    private static func width(of text: String) -> Double { Double(text.count) * 5.6 + 2 }

    private var bar: SchoolMap.Bar {
        let length = MapExtent.round(90 / scale)
        return SchoolMap.Bar(
            end: MapSpot.written(12 + length * scale),
            text: MapExtent.words(length)
        )
    }
}
