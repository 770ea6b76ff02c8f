/// The National Grid of Great Britain, on which public lists place libraries and schools.
///
/// The way from grid to globe is that of Ordnance Survey, "A guide to coordinate systems in Great
/// Britain": the grid undone (annexe C.2), the datum moved (section 6.6), both on the constants of
/// annexe A. It is within 5 m of the exact, OSTN15, which is a table of 20 MB.
package enum OSGB36 {
    /// Where the grid has squares, in metres: from Scilly to Shetland.
    static let eastings = 0.0...700_000
    static let northings = 0.0...1_300_000
}

extension Coordinate {
    /// The place of a grid reference in metres; none where the grid has no such square.
    package init?(easting: Double, northing: Double) {
        guard OSGB36.eastings.contains(easting), OSGB36.northings.contains(northing) else {
            return nil
        }
        let grid = TransverseMercator.nationalGrid
        let there = Ellipsoid.airy1830.point(
            at: grid.angles(easting: easting, northing: northing)
        )
        let here = Ellipsoid.wgs84.angles(of: HelmertTransform.osgb36ToWGS84.moved(there))
        self.init(
            latitude: here.latitude * 180 / .pi,
            longitude: here.longitude * 180 / .pi
        )
    }

    /// Reads a grid reference in metres; none where it is not one.
    package init?(easting: String, northing: String) {
        guard easting.isDecimal, northing.isDecimal, let easting = Double(easting),
            let northing = Double(northing)
        else { return nil }
        self.init(easting: easting, northing: northing)
    }
}
