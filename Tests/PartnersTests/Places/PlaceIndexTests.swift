import TestSupport
import Testing

@testable import Partners

@Suite struct PlaceIndexTests {
    /// Where places are made: all round the globe, in one county, at the date line, at a pole, in a
    /// few spots that many share.
    enum Spread: CaseIterable {
        case globe
        case county
        case dateLine
        case pole
        case spots

        func place(_ generator: inout SeededGenerator) -> Coordinate? {
            let (up, across) = (
                Double.random(in: -1...1, using: &generator),
                Double.random(in: -1...1, using: &generator)
            )
            return switch self {
            case .globe: Coordinate(latitude: up * 90, longitude: across * 180)
            case .county: Coordinate(latitude: 52.3 + up / 4, longitude: across / 3)
            case .dateLine:
                Coordinate(latitude: up, longitude: across < 0 ? -180 - across : 180 - across)
            case .pole: Coordinate(latitude: 90 - abs(up) / 10, longitude: across * 180)
            case .spots: Coordinate(latitude: (up * 2).rounded(), longitude: (across * 2).rounded())
            }
        }
    }

    private struct World {
        let places: [(item: Int, place: Coordinate)]
        let homes: [Coordinate]

        init(_ spread: Spread, _ count: Int) {
            var generator = SeededGenerator(seed: UInt64(count))
            let made = (0..<count).compactMap { _ in spread.place(&generator) }
            places = made.enumerated().map { (made.count - $0.offset, $0.element) }
            homes = (0..<12).compactMap { _ in spread.place(&generator) } + made.prefix(3)
        }

        /// What a look at every place finds.
        func hits(from home: Coordinate) -> [PlaceIndex.Hit] {
            places.map {
                PlaceIndex.Hit(item: $0.item, kilometres: home.kilometres(to: $0.place))
            }.sorted()
        }
    }

    private static let worlds = Spread.allCases.flatMap { spread in
        [1, 8, 9, 17, 250].map { (spread, $0) }
    }

    @Test(arguments: worlds)
    func `finds what a look at every place finds`(spread: Spread, count: Int) {
        let world = World(spread, count)
        let index = PlaceIndex(world.places)
        for home in world.homes {
            let all = world.hits(from: home)
            for kilometres in [0, 0.5, 5, 20, 300, 20_100] {
                let wanted = all.filter { $0.kilometres <= kilometres }
                #expect(index.within(kilometres, of: home) == wanted)
            }
        }
    }

    @Test(arguments: worlds)
    func `finds the nearest that will do, ties by item`(spread: Spread, count: Int) {
        let world = World(spread, count)
        let index = PlaceIndex(world.places)
        for home in world.homes {
            let all = world.hits(from: home)
            for most in [1, 2, 10, 1_000] {
                #expect(index.nearest(most, to: home) { _ in true } == Array(all.prefix(most)))
                let thirds = all.filter { $0.item.isMultiple(of: 3) }.prefix(most)
                let found = index.nearest(most, to: home) { $0.isMultiple(of: 3) }
                #expect(found == Array(thirds))
            }
        }
    }

    @Test func `the far side of the globe is there too`() throws {
        let home = try #require(Coordinate(latitude: 52, longitude: 0))
        let antipode = try #require(Coordinate(latitude: -52, longitude: 180))
        let hits = PlaceIndex([(0, antipode), (1, home)]).nearest(2, to: home) { _ in true }
        #expect(hits.map(\.item) == [1, 0])
        #expect(abs((hits.last?.kilometres ?? 0) - Coordinate.farthest) < 1)
    }

    @Test func `comes back where nothing will do`() throws {
        let home = try #require(Coordinate(latitude: 90, longitude: 0))
        let some = PlaceIndex(World(.globe, 50).places)
        #expect(PlaceIndex([]).nearest(1, to: home) { _ in true } == [])
        #expect(PlaceIndex([]).within(1, of: home) == [])
        #expect(some.nearest(1, to: home) { _ in false } == [])
        #expect(some.nearest(0, to: home) { _ in true } == [])
        #expect(some.within(-1, of: home) == [])
    }

    @Test func `sixty thousand places are searched in no time`() {
        let world = World(.county, 60_000)
        let index = PlaceIndex(world.places)
        let clock = ContinuousClock()
        let spent = clock.measure {
            for home in world.homes { _ = index.nearest(10, to: home) { _ in true } }
        }
        #expect(spent < .seconds(1))
    }
}
