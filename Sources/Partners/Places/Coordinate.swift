import Glibc

/// A place on the globe, in degrees (WGS 84).
package struct Coordinate: Sendable, Hashable {
    package let latitude: Double
    package let longitude: Double

    /// Makes a coordinate; none where there is no such place.
    package init?(latitude: Double, longitude: Double) {
        guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
        self.latitude = latitude
        self.longitude = longitude
    }

    /// Reads a coordinate in decimal degrees; none where there is no such place.
    package init?(latitude: String, longitude: String) {
        guard latitude.isDecimal, longitude.isDecimal, let latitude = Double(latitude),
            let longitude = Double(longitude)
        else { return nil }
        self.init(latitude: latitude, longitude: longitude)
    }

    /// The great-circle distance in kilometres, by the haversine formula on a sphere of the mean
    /// radius of the Earth, 6371.0088 km (IUGG; Moritz, "Geodetic Reference System 1980").
    package func kilometres(to other: Coordinate) -> Double {
        let radians = Double.pi / 180
        let latitudes = sin((other.latitude - latitude) * radians / 2)
        let longitudes = sin((other.longitude - longitude) * radians / 2)
        let half =
            latitudes * latitudes
            + cos(latitude * radians) * cos(other.latitude * radians) * longitudes * longitudes
        return 2 * Self.radius * asin(min(1, half.squareRoot()))
    }

    /// The mean radius of the Earth in kilometres.
    static let radius = 6371.0088

    /// Half way round, beyond which nothing is.
    static let farthest = radius * .pi
}

extension String {
    /// Whether it holds digits, signs and points alone: `Double` reads more, such as `0x1p3`.
    var isDecimal: Bool { utf8.allSatisfy { (0x2B...0x39).contains($0) } }
}
