/// A rectangle on a map's canvas that something takes up.
struct MapBox: Equatable {
    var left: Double
    var top: Double
    var width: Double
    var height: Double

    /// The square around a point.
    init(around x: Double, _ y: Double, radius: Double) {
        (left, top, width, height) = (x - radius, y - radius, 2 * radius, 2 * radius)
    }

    init(left: Double, top: Double, width: Double, height: Double) {
        (self.left, self.top, self.width, self.height) = (left, top, width, height)
    }

    var right: Double { left + width }
    var bottom: Double { top + height }
    var middle: (x: Double, y: Double) { (left + width / 2, top + height / 2) }

    func overlaps(_ other: MapBox) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    func contains(_ other: MapBox) -> Bool {
        left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
    }
}
