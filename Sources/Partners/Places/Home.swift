/// Where a school is, and how that is known.
package struct Home: Sendable, Hashable {
    /// How a place is known.
    package enum Basis: Sendable, Hashable {
        /// The school gives its coordinates.
        case coordinates
        /// It is the middle of the sector of the school's postcode, such as `PE28 4`.
        case sector(String)
        /// It is the middle of the district of the school's postcode, such as `PE28`.
        case outcode(String)

        /// The part of the postcode from whose middle distances are; none where they are from the
        /// school itself.
        package var middleOf: String? {
            switch self {
            case .coordinates: nil
            case .sector(let name), .outcode(let name): name
            }
        }
    }

    package let place: Coordinate
    package let basis: Basis

    /// Makes a home of a place and how it is known.
    package init(_ place: Coordinate, basis: Basis = .coordinates) {
        self.place = place
        self.basis = basis
    }

    /// The school's coordinates, or else the middle of its postcode's sector, or else that of its
    /// district.
    package init?(
        coordinates: Coordinate?,
        postcode: String?,
        outcodes: Outcodes,
        sectors: Sectors = Sectors()
    ) {
        if let coordinates {
            self.init(coordinates)
            return
        }
        guard let postcode = postcode.flatMap({ Postcode($0) }) else { return nil }
        if let sector = postcode.sector, let place = sectors[sector] {
            self.init(place, basis: .sector(sector))
            return
        }
        guard let place = outcodes[postcode.outcode] else { return nil }
        self.init(place, basis: .outcode(postcode.outcode))
    }
}
