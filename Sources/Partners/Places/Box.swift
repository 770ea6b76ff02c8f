/// A box around points of the ball.
struct Box: Sendable {
    private var low: UnitVector
    private var high: UnitVector

    init(_ point: UnitVector) { (low, high) = (point, point) }

    /// The box around both.
    func union(_ other: Box) -> Box {
        var box = self
        box.low = low.combined(other.low, min)
        box.high = high.combined(other.high, max)
        return box
    }

    /// The square of the straight way to the nearest point of the box.
    func chordSquared(to point: UnitVector) -> Double {
        let x = max(low.x - point.x, 0, point.x - high.x)
        let y = max(low.y - point.y, 0, point.y - high.y)
        let z = max(low.z - point.z, 0, point.z - high.z)
        return x * x + y * y + z * z
    }
}

extension UnitVector {
    private init(x: Double, y: Double, z: Double) { (self.x, self.y, self.z) = (x, y, z) }

    /// Each coordinate combined with the other's.
    fileprivate func combined(
        _ other: UnitVector,
        _ choose: (Double, Double) -> Double
    ) -> UnitVector {
        UnitVector(x: choose(x, other.x), y: choose(y, other.y), z: choose(z, other.z))
    }
}
