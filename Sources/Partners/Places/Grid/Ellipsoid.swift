import Glibc

/// The shape of the Earth that a map is drawn on; lengths in metres, angles in radians.
struct Ellipsoid: Sendable {
    /// A place by its angles.
    struct Angles: Sendable {
        let latitude: Double
        let longitude: Double
    }

    /// A place by its distances from the middle of the Earth.
    struct Point: Sendable {
        let x: Double
        let y: Double
        let z: Double
    }

    let semiMajor: Double
    let semiMinor: Double

    /// That of the National Grid.
    static let airy1830 = Ellipsoid(semiMajor: 6_377_563.396, semiMinor: 6_356_256.909)

    /// That of satellite navigation; GRS80 is the same to a tenth of a millimetre.
    static let wgs84 = Ellipsoid(semiMajor: 6_378_137, semiMinor: 6_356_752.3141)

    var eccentricitySquared: Double { 1 - semiMinor * semiMinor / (semiMajor * semiMajor) }

    /// The point on the surface at some angles (annexe B.1).
    func point(at angles: Angles) -> Point {
        let radius = radius(at: angles.latitude)
        return Point(
            x: radius * cos(angles.latitude) * cos(angles.longitude),
            y: radius * cos(angles.latitude) * sin(angles.longitude),
            z: radius * (1 - eccentricitySquared) * sin(angles.latitude)
        )
    }

    /// The angles of a point near the surface (annexe B.2); six rounds leave far less than a
    /// millimetre.
    func angles(of point: Point) -> Angles {
        let across = hypot(point.x, point.y)
        var latitude = atan2(point.z, across * (1 - eccentricitySquared))
        for _ in 0..<6 {
            let lift = eccentricitySquared * radius(at: latitude) * sin(latitude)
            latitude = atan2(point.z + lift, across)
        }
        return Angles(latitude: latitude, longitude: atan2(point.y, point.x))
    }

    /// The radius of curvature across the meridian.
    private func radius(at latitude: Double) -> Double {
        let sine = sin(latitude)
        return semiMajor / (1 - eccentricitySquared * sine * sine).squareRoot()
    }
}
