import Glibc

/// A place as a point on a ball of radius one, where the date line and the poles are like anywhere.
struct UnitVector: Sendable {
    let x: Double
    let y: Double
    let z: Double

    init(_ place: Coordinate) {
        let latitude = place.latitude * .pi / 180
        let longitude = place.longitude * .pi / 180
        let radius = cos(latitude)
        (x, y, z) = (radius * cos(longitude), radius * sin(longitude), sin(latitude))
    }

    /// The square of the straight way through the ball.
    func chordSquared(to other: UnitVector) -> Double {
        let (x, y, z) = (x - other.x, y - other.y, z - other.z)
        return x * x + y * y + z * z
    }

    /// Its place along a curve through space that keeps neighbours together.
    ///
    /// The bits of the three coordinates in turn (Morton, 1966).
    var curvePlace: UInt64 { Self.spread(x) << 2 | Self.spread(y) << 1 | Self.spread(z) }

    /// A coordinate in 21 bits, each followed by two that are empty.
    private static func spread(_ coordinate: Double) -> UInt64 {
        var bits = UInt64(((coordinate + 1) * 1_048_575).rounded())
        bits = (bits | bits << 32) & 0x1F_0000_0000_FFFF
        bits = (bits | bits << 16) & 0x1F_0000_FF00_00FF
        bits = (bits | bits << 8) & 0x100F_00F0_0F00_F00F
        bits = (bits | bits << 4) & 0x10C3_0C30_C30C_30C3
        return (bits | bits << 2) & 0x1249_2492_4924_9249
    }
}
