package import Partners

/// Schools by where they are, in squares of two kilometres.
package struct Spread: Sendable {
    /// A square of the plane, counted from a point in the Irish Sea.
    package struct Square: Sendable, Hashable, Comparable {
        package let east: Int
        package let north: Int

        package static func < (left: Square, right: Square) -> Bool {
            (left.north, left.east) < (right.north, right.east)
        }
    }

    /// The side of a square in kilometres.
    package static let side = 2.0

    private var groups: [Square: SchoolGroup] = [:]

    package init() {}

    /// The squares with schools in them, from the south-west.
    package var squares: [(square: Square, group: SchoolGroup)] {
        groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The square of a place: equirectangular, true to scale at 54° north.
    package static func square(of place: Coordinate) -> Square {
        Square(
            east: Int(((place.longitude + 4) * 65.36 / side).rounded(.down)),
            north: Int(((place.latitude - 54) * 111.195 / side).rounded(.down))
        )
    }

    mutating func count(_ place: Coordinate, _ work: (inout SchoolGroup) -> Void) {
        work(&groups[Self.square(of: place), default: SchoolGroup()])
    }
}
