import Glibc

/// Finds room on a map, first come first served, so that nothing covers anything else.
struct MapLayout {
    private let canvas: MapBox
    private var taken: [MapBox] = []

    init(_ canvas: MapBox) {
        self.canvas = canvas
    }

    /// Takes a place whatever is there.
    mutating func take(_ box: MapBox) { taken.append(box) }

    /// Takes the first of some places that is free and on the canvas.
    mutating func takeFirst(of boxes: some Sequence<MapBox>) -> MapBox? {
        let free = boxes.first { box in
            canvas.contains(box) && !taken.contains { $0.overlaps(box) }
        }
        if let free { taken.append(free) }
        return free
    }

    /// Takes a square around a point, or else the nearest one around it that is free; the point
    /// itself where there is none.
    mutating func takeMark(at x: Double, _ y: Double, radius: Double) -> MapBox {
        let own = MapBox(around: x, y, radius: radius)
        let around = (1...8).lazy.flatMap { ring in
            (0..<(8 * ring)).lazy.map { step in
                let angle = Double(step) / Double(8 * ring) * 2 * .pi
                let distance = Double(ring) * (2 * radius + 1)
                return MapBox(
                    around: x + distance * sin(angle),
                    y - distance * cos(angle),
                    radius: radius
                )
            }
        }
        if let found = takeFirst(of: [own]) ?? takeFirst(of: around) { return found }
        take(own)
        return own
    }

    /// Takes room for a line of text beside a mark: to the right, the left, above or below it.
    mutating func takeLabel(beside mark: MapBox, width: Double, height: Double) -> MapBox? {
        let middle = mark.middle
        let level = middle.y - height / 2
        let centred = middle.x - width / 2
        return takeFirst(of: [
            MapBox(left: mark.right + 2, top: level, width: width, height: height),
            MapBox(left: mark.left - 2 - width, top: level, width: width, height: height),
            MapBox(left: centred, top: mark.bottom + 1, width: width, height: height),
            MapBox(left: centred, top: mark.top - 1 - height, width: width, height: height),
        ])
    }
}
