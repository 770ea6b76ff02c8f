import Glibc

/// One search of an index: what was found so far and how far it still matters to look.
struct PlaceSearch {
    let most: Int
    private(set) var hits: [PlaceIndex.Hit] = []

    private let home: Coordinate
    private let point: UnitVector
    private var kilometres: Double

    /// The square of the straight way for the distance, and a hair more: no rounding may hide what
    /// the exact distance would find.
    private var reach: Double

    init(from home: Coordinate, within kilometres: Double, most: Int) {
        (self.home, self.kilometres, self.most) = (home, kilometres, most)
        point = UnitVector(home)
        reach = Self.reach(kilometres)
    }

    /// Takes an entry if it is near enough, for the farthest so far where there are enough.
    mutating func consider(_ entry: PlaceIndex.Entry, _ willDo: (Int) -> Bool) {
        guard reaches(point.chordSquared(to: entry.point)), willDo(entry.item) else { return }
        let hit = PlaceIndex.Hit(item: entry.item, kilometres: home.kilometres(to: entry.place))
        guard hit.kilometres <= kilometres else { return }
        if most == .max { hits.append(hit) } else { insert(hit) }
    }

    /// Whether something at the end of a straight way could count.
    func reaches(_ chordSquared: Double) -> Bool { chordSquared <= reach }

    /// The square of the straight way from home to a box.
    func chordSquared(to box: Box) -> Double { box.chordSquared(to: point) }

    private mutating func insert(_ hit: PlaceIndex.Hit) {
        hits.insert(hit, at: hits.lastIndex { $0 < hit }.map { $0 + 1 } ?? 0)
        if hits.count > most { hits.removeLast() }
        guard hits.count == most, let last = hits.last else { return }
        kilometres = last.kilometres
        reach = Self.reach(kilometres)
    }

    private static func reach(_ kilometres: Double) -> Double {
        let angle = max(0, kilometres / Coordinate.radius)
        let chord = (angle < .pi ? 2 * sin(angle / 2) : 2) + 1e-12
        return chord * chord
    }
}
