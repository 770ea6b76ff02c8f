import Diagnostics
import Testing

@testable import Partners

@Suite struct OutcodesTests {
    @Test func `the shipped list holds every district, in order`() throws {
        let outcodes = try Fixture.outcodes()
        #expect(outcodes.count == 2856)
        #expect(outcodes["PE28"]?.latitude == 52.35784)
        #expect(outcodes["ZZ99"] == nil)
    }

    @Test func `tells how far an authority is by the nearest of its districts`() throws {
        let outcodes = try Fixture.outcodes()
        let home = try #require(outcodes["PE29"])
        #expect(outcodes.kilometres(from: home, toArea: "Cambridgeshire") == 0)
        let coventry = try #require(
            outcodes.kilometres(from: home, toArea: "Coventry City Council")
        )
        #expect((80...95).contains(coventry))
        #expect(outcodes.kilometres(from: home, toArea: "Atlantis") == nil)
    }

    @Test(arguments: [
        ("a,b\n", "outcodes/heading"), ("", "outcodes/heading"),
        ("outcode,latitude,longitude,area\nPE28,52,0\n", "outcodes/row"),
        ("outcode,latitude,longitude,area\nPE28,north,0,x\n", "outcodes/row"),
        ("# note\noutcode,latitude,longitude,area\nhere,52,0,x\n", "outcodes/row"),
    ])
    func `refuses another list`(text: String, code: String) {
        var log = DiagnosticLog()
        #expect(Outcodes.read(Source(name: "o.csv", text: text), into: &log) == nil)
        #expect(log.diagnostics.map(\.code) == [code])
    }

    @Test func `a school's coordinates come before its postcode`() throws {
        let outcodes = try Fixture.outcodes()
        let own = try #require(Coordinate(latitude: 52.33, longitude: -0.18))
        let home = Home(coordinates: own, postcode: "TR18 1AA", outcodes: outcodes)
        #expect(home == Home(own))
        let placed = Home(coordinates: nil, postcode: "tr181aa", outcodes: outcodes)
        #expect(placed?.basis == .outcode("TR18"))
        #expect(placed?.place == outcodes["TR18"])
        #expect(Home(coordinates: nil, postcode: "ZZ99 1AA", outcodes: outcodes) == nil)
        #expect(Home(coordinates: nil, postcode: nil, outcodes: outcodes) == nil)
    }

    @Test(arguments: [
        ("Cambridgeshire", "Cambridgeshire County Council"), ("York", "City of York Council"),
        ("County Durham", "Durham"), ("Barnet", "London Borough of Barnet"),
        ("St Helens", "St. Helens"),
    ])
    func `an authority is itself in any style`(left: String, right: String) {
        #expect(AreaName.folded(left) == AreaName.folded(right))
    }

    @Test(arguments: [("Derby", "Derbyshire"), ("Cheshire East", "Cheshire West"), ("City", "")])
    func `authorities of like names differ`(left: String, right: String) {
        #expect(AreaName.folded(left) != AreaName.folded(right))
    }
}
