import Glibc
import Partners

/// Puts places around a school on a plane: equirectangular, degrees of longitude made shorter by
/// the cosine of the school's latitude.
///
/// Distances from the school are right within a hundredth as far as maps of ours go.
struct MapProjection {
    let centre: Coordinate

    /// Kilometres from the centre to the east and to the north.
    func offset(of place: Coordinate) -> (east: Double, north: Double) {
        let turn = (place.longitude - centre.longitude).remainder(dividingBy: 360)
        let east = turn * cos(centre.latitude * .pi / 180) * Self.kilometresPerDegree
        let north = (place.latitude - centre.latitude) * Self.kilometresPerDegree
        return (east, north)
    }

    /// The direction in which a place is, as people say it; none where it is right here.
    func direction(of place: Coordinate) -> String? {
        let (east, north) = offset(of: place)
        guard max(abs(east), abs(north)) >= 0.05 else { return nil }
        let eighths = (atan2(east, north) / (.pi / 4)).rounded()
        return Self.names[(Int(eighths) + 8) % 8]
    }

    /// Of latitude, on a sphere of the mean radius of the Earth.
    private static let kilometresPerDegree = 111.195

    private static let names = [
        "north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west",
    ]
}
