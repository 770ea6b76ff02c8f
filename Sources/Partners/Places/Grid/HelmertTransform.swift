/// Moves points from one datum to another: a shift, a small turn and a change of scale.
struct HelmertTransform: Sendable {
    /// In metres.
    let shift: Ellipsoid.Point

    /// In seconds of arc.
    let turn: Ellipsoid.Point

    /// In parts of a million.
    let scale: Double

    /// From OSGB36 to WGS 84, good to about 5 m anywhere in Great Britain (section 6.6: the signs
    /// of all seven are those of its WGS 84 to OSGB36, the other way round).
    static let osgb36ToWGS84 = HelmertTransform(
        shift: Ellipsoid.Point(x: 446.448, y: -125.157, z: 542.060),
        turn: Ellipsoid.Point(x: 0.1502, y: 0.2470, z: 0.8421),
        scale: -20.4894
    )

    /// The point in the other datum.
    func moved(_ point: Ellipsoid.Point) -> Ellipsoid.Point {
        let second = Double.pi / 648_000
        let (turnX, turnY, turnZ) = (turn.x * second, turn.y * second, turn.z * second)
        let factor = 1 + scale / 1_000_000
        return Ellipsoid.Point(
            x: shift.x + factor * point.x - turnZ * point.y + turnY * point.z,
            y: shift.y + turnZ * point.x + factor * point.y - turnX * point.z,
            z: shift.z - turnY * point.x + turnX * point.y + factor * point.z
        )
    }
}
