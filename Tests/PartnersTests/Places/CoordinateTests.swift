import Testing

@testable import Partners

@Suite struct CoordinateTests {
    @Test(arguments: [
        (58.5936, -3.5221, 50.1188, -5.5376, 951.4),
        (52.330, -0.180, 52.3296505, -0.1844521, 0.305),
        (0, 0, 0, 180, 20_015.1), (0, 0, 1, 0, 111.195), (60, 0, 60, 1, 55.597),
        (0, 179.5, 0, -179.5, 111.195),
    ])
    func `measures along great circles`(
        a: Double,
        b: Double,
        c: Double,
        d: Double,
        wanted: Double
    ) throws {
        let from = try #require(Coordinate(latitude: a, longitude: b))
        let to = try #require(Coordinate(latitude: c, longitude: d))
        #expect(abs(from.kilometres(to: to) - wanted) < wanted * 0.002)
        #expect(from.kilometres(to: to) == to.kilometres(to: from))
        #expect(from.kilometres(to: from) == 0)
    }

    @Test(arguments: [(91, 0), (-90.1, 0), (0, 180.1), (.nan, 0), (0, .infinity)])
    func `refuses what is not on the globe`(latitude: Double, longitude: Double) {
        #expect(Coordinate(latitude: latitude, longitude: longitude) == nil)
    }

    @Test(arguments: [("52.33", "-0.18"), ("+52", "1"), ("52", "1e1"), ("nan", "0"), ("0x10", "0")])
    func `reads decimal degrees and nothing else`(latitude: String, longitude: String) {
        let isDecimal = latitude.hasPrefix("52.") || latitude == "+52"
        #expect((Coordinate(latitude: latitude, longitude: longitude) != nil) == isDecimal)
    }
}
