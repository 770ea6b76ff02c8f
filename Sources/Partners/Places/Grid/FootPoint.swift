import Glibc

/// The point on a map's meridian from which another is due east or west; the constants are those of
/// annexe C.2, VII to XIIA, each named for the power of the easting that it multiplies.
struct FootPoint: Sendable {
    private let latitude: Double

    /// The radii of curvature across and along the meridian, nu and rho.
    private let across: Double
    private let along: Double

    /// The square of the tangent of the latitude.
    private let tangent2: Double

    init(_ latitude: Double, across: Double, along: Double) {
        self.latitude = latitude
        self.across = across
        self.along = along
        tangent2 = tan(latitude) * tan(latitude)
    }

    /// The latitude of the point so many metres to the east.
    func latitude(atEast east: Double) -> Double {
        let eta = across / along - 1
        let second = tan(latitude) / (2 * along * across)
        let fourth = second / (12 * across * across) * (5 + 3 * tangent2 + eta - 9 * tangent2 * eta)
        let sixth =
            second / (360 * across * across * across * across)
            * (61 + 90 * tangent2 + 45 * tangent2 * tangent2)
        let square = east * east
        return latitude - square * (second - square * (fourth - square * sixth))
    }

    /// The longitude from the meridian of the point so many metres to the east.
    func turn(atEast east: Double) -> Double {
        let ratio = east / across
        let square = ratio * ratio
        let tangent4 = tangent2 * tangent2
        let third = (across / along + 2 * tangent2) / 6
        let fifth = (5 + 28 * tangent2 + 24 * tangent4) / 120
        let seventh = (61 + 662 * tangent2 + 1320 * tangent4 + 720 * tangent2 * tangent4) / 5040
        let sum = 1 - square * (third - square * (fifth - square * seventh))
        return ratio * sum / cos(latitude)
    }
}
