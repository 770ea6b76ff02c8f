import Glibc

/// A map that lays a strip of an ellipsoid along one meridian flat; metres and radians.
struct TransverseMercator: Sendable {
    let ellipsoid: Ellipsoid

    /// The scale on the meridian.
    let scale: Double

    /// The true origin.
    let origin: Ellipsoid.Angles
    let falseEasting: Double
    let falseNorthing: Double

    /// The National Grid of Great Britain (annexe A.2).
    static let nationalGrid = TransverseMercator(
        ellipsoid: .airy1830,
        scale: 0.9996012717,
        origin: Ellipsoid.Angles(latitude: 49 * .pi / 180, longitude: -2 * .pi / 180),
        falseEasting: 400_000,
        falseNorthing: -100_000
    )

    /// The angles of a point of the map (annexe C.2).
    func angles(easting: Double, northing: Double) -> Ellipsoid.Angles {
        let foot = foot(northing: northing)
        let east = easting - falseEasting
        return Ellipsoid.Angles(
            latitude: foot.latitude(atEast: east),
            longitude: origin.longitude + foot.turn(atEast: east)
        )
    }

    /// The point on the meridian of a northing.
    private func foot(northing: Double) -> FootPoint {
        let latitude = footLatitude(northing: northing)
        let squared = ellipsoid.eccentricitySquared
        let sine = sin(latitude)
        let rest = 1 - squared * sine * sine
        let across = ellipsoid.semiMajor * scale / rest.squareRoot()
        return FootPoint(latitude, across: across, along: across * (1 - squared) / rest)
    }

    /// The latitude on the meridian of a northing, to a hundredth of a millimetre.
    private func footLatitude(northing: Double) -> Double {
        let north = northing - falseNorthing
        let radius = ellipsoid.semiMajor * scale
        var latitude = origin.latitude + north / radius
        for _ in 0..<16 {
            let rest = north - meridianArc(to: latitude)
            if abs(rest) < 0.00001 { break }
            latitude += rest / radius
        }
        return latitude
    }

    /// How far it is along the meridian from the origin (annexe C.1, its M).
    private func meridianArc(to latitude: Double) -> Double {
        let (longer, shorter) = (ellipsoid.semiMajor, ellipsoid.semiMinor)
        let flat = (longer - shorter) / (longer + shorter)
        let (square, cube) = (flat * flat, flat * flat * flat)
        let less = latitude - origin.latitude
        let more = latitude + origin.latitude
        let first = (1 + flat + 1.25 * (square + cube)) * less
        let second = 3 * (flat + square + 0.875 * cube) * sin(less) * cos(more)
        let third = 1.875 * (square + cube) * sin(2 * less) * cos(2 * more)
        let fourth = 35 / 24 * cube * sin(3 * less) * cos(3 * more)
        return shorter * scale * (first - second + third - fourth)
    }
}
