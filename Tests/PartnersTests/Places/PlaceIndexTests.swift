import Testing

@testable import Partners

@Suite struct PlaceIndexTests {
    /// Places without order, the same on every run.
    private static func places(_ count: Int) -> [(item: Int, place: Coordinate)] {
        (0..<count).compactMap { item in
            Coordinate(
                latitude: 49.9 + Double(item * 7919 % 10_007) / 1_000,
                longitude: -6 + Double(item * 104_729 % 7_001) / 1_000
            ).map { (item, $0) }
        }
    }

    @Test(arguments: [0.0, 0.5, 5, 10, 300, 30_000])
    func `finds what a look at every place finds`(kilometres: Double) throws {
        let places = Self.places(500)
        let home = places[17].place
        let wanted = Set(places.filter { home.kilometres(to: $0.place) <= kilometres }.map(\.item))
        let hits = PlaceIndex(places).within(kilometres, of: home)
        #expect(Set(hits.map(\.item)) == wanted)
        #expect(hits.map(\.kilometres) == hits.map(\.kilometres).sorted())
    }

    @Test func `finds the nearest that will do`() throws {
        let places = Self.places(500)
        let home = try #require(Coordinate(latitude: 55, longitude: -2))
        let hits = PlaceIndex(places).nearest(10, to: home) { $0.isMultiple(of: 3) }
        let wanted = places.filter { $0.item.isMultiple(of: 3) }
            .sorted { home.kilometres(to: $0.place) < home.kilometres(to: $1.place) }
        #expect(hits.count >= 10)
        #expect(hits.prefix(10).map(\.item) == wanted.prefix(10).map(\.item))
    }

    @Test func `comes back where nothing will do`() throws {
        let home = try #require(Coordinate(latitude: 90, longitude: 0))
        #expect(PlaceIndex([]).nearest(1, to: home) { _ in true } == [])
        #expect(PlaceIndex(Self.places(50)).nearest(1, to: home) { _ in false } == [])
    }

    @Test func `looks across the date line and over the pole`() throws {
        let west = try #require(Coordinate(latitude: 0, longitude: 179.99))
        let east = try #require(Coordinate(latitude: 0, longitude: -179.99))
        #expect(PlaceIndex([(0, east)]).within(5, of: west).count == 1)
        let here = try #require(Coordinate(latitude: 89.99, longitude: 0))
        let there = try #require(Coordinate(latitude: 89.99, longitude: 180))
        #expect(PlaceIndex([(0, there)]).within(5, of: here).count == 1)
    }

    @Test func `sixty thousand places are searched in no time`() throws {
        let index = PlaceIndex(Self.places(60_000))
        let home = try #require(Coordinate(latitude: 53, longitude: -2))
        let clock = ContinuousClock()
        let spent = clock.measure {
            for _ in 0..<20 { _ = index.nearest(10, to: home) { _ in true } }
        }
        #expect(spent < .seconds(5))
    }
}
