package import Partners

/// A partner's place as a map shows it.
package struct MapPoint: Sendable {
    /// How it is drawn.
    package enum Mark: Sendable, Hashable {
        /// A filled circle with a number.
        case numbered(Int)
        /// An open circle.
        case open
    }

    package let name: String
    package let place: Coordinate
    package let mark: Mark

    package init(_ name: String, at place: Coordinate, mark: Mark) {
        (self.name, self.place, self.mark) = (name, place, mark)
    }
}
