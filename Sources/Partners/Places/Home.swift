/// Where a school is, and how that is known.
package struct Home: Sendable, Hashable {
    /// How a place is known.
    package enum Basis: Sendable, Hashable {
        /// The school gives its coordinates.
        case coordinates
        /// It is the middle of the district of the school's postcode.
        case outcode(String)
    }

    package let place: Coordinate
    package let basis: Basis

    /// Makes a home of a place and how it is known.
    package init(_ place: Coordinate, basis: Basis = .coordinates) {
        self.place = place
        self.basis = basis
    }

    /// The school's coordinates, or else the middle of its postcode's district.
    package init?(coordinates: Coordinate?, postcode: String?, outcodes: Outcodes) {
        if let coordinates {
            self.init(coordinates)
            return
        }
        guard let outcode = postcode.flatMap({ Postcode($0) })?.outcode,
            let place = outcodes[outcode]
        else { return nil }
        self.init(place, basis: .outcode(outcode))
    }
}
