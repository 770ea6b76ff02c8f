import Foundation
import Mustache
import TestSupport
import Testing

@testable import Partners
@testable import Reports

@Suite struct MapTests {
    private let home = Coordinate(latitude: 52.33, longitude: -0.18).map { Home($0) }

    private func point(
        _ name: String,
        east: Double,
        north: Double,
        _ mark: MapPoint.Mark = .open
    ) throws -> MapPoint {
        let latitude = 52.33 + north / 111.195
        let longitude = -0.18 + east / (111.195 * cos(52.33 * .pi / 180))
        let place = try #require(Coordinate(latitude: latitude, longitude: longitude))
        return MapPoint(name, at: place, mark: mark)
    }

    private func answer(_ points: [MapPoint], bands: [Double] = [5, 10]) -> MapAnswer {
        MapAnswer(of: "Oakfield Academy", at: home, points: points, bands: bands)
    }

    /// Room that marks and names take, worked out from what is drawn.
    private func boxes(_ map: SchoolMap) throws -> [MapBox] {
        func box(_ spot: MapSpot, radius: Double) throws -> MapBox {
            let (x, y) = (try #require(Double(spot.x)), try #require(Double(spot.y)))
            return MapBox(around: x, y, radius: radius)
        }
        let names = try map.names.map { name in
            let (x, y) = (try #require(Double(name.at.x)), try #require(Double(name.at.y)))
            return MapBox(left: x, top: y - 9, width: Double(name.text.count) * 5.6, height: 11)
        }
        return try map.marks.map { try box($0.at, radius: 7.5) } + names
    }

    private func expectRoom(_ map: SchoolMap) throws {
        let boxes = try boxes(map)
        for (index, box) in boxes.enumerated() {
            #expect(SchoolMap.canvas.contains(box))
            #expect(!boxes[..<index].contains { $0.overlaps(box) })
        }
    }

    @Test func `one partner is drawn where it is, with a ring beyond it`() throws {
        let answer = answer([try point("Library", east: 1.5, north: 0, .numbered(1))])
        let map = try #require(answer.map)
        #expect(answer.notes.isEmpty)
        #expect(map.rings.map(\.text) == ["500 m", "1 km"])
        #expect(map.marks.map(\.number) == ["1"] && map.marks[0].home == nil)
        #expect(map.marks[0].at.y == map.centre.y)
        #expect(map.description == "1 Library, 1.5 km east. Rings at 500 m and 1 km.")
        try expectRoom(map)
    }

    @Test func `the rings are the bands that fall near the partners`() throws {
        let near = try #require(answer([try point("A", east: 0, north: 4)]).map)
        #expect(near.rings.map(\.text) == ["5 km"])
        let far = try #require(answer([try point("A", east: 0, north: 20)]).map)
        #expect(far.rings.map(\.text) == ["5 km", "10 km"])
        let none = try #require(answer([try point("A", east: 0, north: 4)], bands: []).map)
        #expect(none.rings.map(\.text) == ["2 km"])
    }

    @Test func `those at one point stand around it, each with a line to it`() throws {
        let points = try (1...30).map { try point("P\($0)", east: 2, north: 2, .numbered($0)) }
        let map = try #require(answer(points).map)
        #expect(map.marks.count == 30 && map.marks.count { $0.home == nil } == 1)
        #expect(Set(map.marks.compactMap(\.home).map { "\($0)" }).count == 1)
        try expectRoom(map)
    }

    @Test func `one at the school itself stands beside it`() throws {
        let map = try #require(answer([try point("Library", east: 0, north: 0)]).map)
        #expect(map.marks[0].home == map.centre)
        #expect(map.description.hasPrefix("Library, at the school."))
        try expectRoom(map)
    }

    @Test func `nothing covers anything else, wherever thirty partners are`() throws {
        for seed in 1...20 {
            var random = SeededGenerator(seed: UInt64(seed))
            let points = try (1...30).map { number in
                try point(
                    "The Library of Somewhere or Other \(number)",
                    east: Double.random(in: -9...9, using: &random),
                    north: Double.random(in: -9...9, using: &random),
                    number.isMultiple(of: 3) ? .numbered(number) : .open
                )
            }
            try expectRoom(try #require(answer(points).map))
        }
    }

    @Test func `one who is many times as far away is left off and named`() throws {
        let points = [try point("A", east: 1, north: 1), try point("B", east: 0, north: 400)]
        let answer = answer(points)
        #expect(try #require(answer.map).marks.map(\.name) == ["A"])
        #expect(answer.notes == ["B is 400 km away, too far for this map."])
    }

    @Test func `there is no map of one who is too far away alone`() throws {
        let answer = answer([try point("B", east: 0, north: 400)])
        #expect(answer.map == nil && answer.notes.count == 1)
    }

    @Test func `there is no map of a school whose place is not known, and it says why`() throws {
        let points = [try point("A", east: 1, north: 1)]
        let answer = MapAnswer(of: "S", at: nil, points: points, bands: [])
        #expect(answer.map == nil && answer.notes[0].contains("neither"))
        #expect(MapAnswer(of: "S", at: nil, points: [], bands: []).notes.isEmpty)
    }

    @Test(arguments: [
        (0.0, 1.0, "north"), (1, 1, "north-east"), (1, 0, "east"), (1, -1, "south-east"),
        (0, -1, "south"), (-1, -1, "south-west"), (-1, 0, "west"), (-1, 1, "north-west"),
    ])
    func `directions are as people say them`(east: Double, north: Double, name: String) throws {
        let place = try point("A", east: east, north: north).place
        let home = try #require(home)
        #expect(MapProjection(centre: home.place).direction(of: place) == name)
    }

    @Test(arguments: [
        (0.3, 0.2), (0.5, 0.5), (1, 1), (1.9, 1), (2, 2), (7, 5), (99, 50), (100, 100),
    ])
    func `distances are rounded down to what fits a bar`(kilometres: Double, round: Double) {
        #expect(abs(MapExtent.round(kilometres) - round) < 1e-9)
    }

    @Test(arguments: [
        (90.0, 0.0), (-90, 180), (0, 180), (0, -180),
    ])
    func `the ends of the earth do not disturb it`(latitude: Double, longitude: Double) throws {
        let pole = try #require(Coordinate(latitude: latitude, longitude: longitude))
        let near = try #require(
            Coordinate(latitude: latitude * 0.9999, longitude: -longitude)
        )
        let points = [MapPoint("A", at: near, mark: .open), MapPoint("B", at: pole, mark: .open)]
        let answer = MapAnswer(of: "S", at: Home(pole), points: points, bands: [0, -1, .infinity])
        try expectRoom(try #require(answer.map))
    }

    @Test func `what it prints is escaped`() throws {
        let points = [try point("<i>&\"'", east: 1, north: 1)]
        let map = try #require(answer(points).map)
        let text = try MustacheTemplate(string: MapTemplates.map).render(map)
        #expect(!text.contains("<i>") && text.contains("&lt;i&gt;&amp;"))
    }
}
