import Diagnostics
import Foundation
import Testing

@testable import Partners

@Suite struct SectorsTests {
    @Test func `the lines of the shipped list are found by their sectors`() throws {
        let sectors = try Fixture.sectors()
        let source = try Fixture.source(Fixture.root.appending(path: "rules/places/sectors.csv"))
        let lines = source.bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        #expect(lines.filter { $0.hasPrefix("#") }.joined().contains("OS data (c) Crown copyright"))
        let rows = lines.drop { $0.hasPrefix("#") }.dropFirst()
        #expect(rows.count == 2_637)
        for row in rows.enumerated().filter({ $0.offset.isMultiple(of: 25) }).map(\.element) {
            let cells = row.split(separator: ",").map(String.init)
            let place = try #require(Coordinate(latitude: cells[1], longitude: cells[2]))
            #expect(Postcode(cells[0] + "AA")?.sector == cells[0])
            #expect(sectors[cells[0]] == place)
        }
    }

    @Test(arguments: ["PE28", "PE2", "sector", "", "# Middles of some postcode sectors of Great"])
    func `finds sectors alone`(name: String) throws {
        #expect(try Fixture.sectors()[name] == nil)
    }

    @Test func `a sector comes before its district`() throws {
        let (outcodes, sectors) = (try Fixture.outcodes(), try Fixture.sectors())
        let near = Home(coordinates: nil, postcode: "pe284aa", outcodes: outcodes, sectors: sectors)
        #expect(near?.basis == .sector("PE28 4"))
        #expect(near?.place == sectors["PE28 4"])
        let far = Home(coordinates: nil, postcode: "PE28", outcodes: outcodes, sectors: sectors)
        #expect(far?.basis == .outcode("PE28"))
        let other = Home(
            coordinates: nil,
            postcode: "BT7 1AA",
            outcodes: outcodes,
            sectors: sectors
        )
        #expect(other?.basis == .outcode("BT7"))
    }

    @Test(arguments: ["", "sector,latitude,longitude", "outcode,latitude,longitude,area\n"])
    func `refuses another list`(text: String) {
        var log = DiagnosticLog()
        #expect(Sectors(Source(name: "s.csv", text: text), into: &log) == nil)
        #expect(log.diagnostics.map(\.code) == ["sectors/heading"])
    }

    @Test(arguments: ["PE28 4,52", "PE28 4,north,0", "PE28 4", "PE28 4,91,0"])
    func `a broken line is no place`(line: String) throws {
        var log = DiagnosticLog()
        let text = "# note\nsector,latitude,longitude\n\(line)\n"
        let sectors = try #require(Sectors(Source(name: "s.csv", text: text), into: &log))
        #expect(sectors["PE28 4"] == nil)
    }

    @Test(.enabled(if: Fixture.hasLists))
    func `is half as far from schools as the middle of the district`() throws {
        let (outcodes, sectors) = (try Fixture.outcodes(), try Fixture.sectors())
        var (bySector, byOutcode): ([Double], [Double]) = ([], [])
        let schools = try Fixture.rows("secondary_schools_england_2018_19.csv").enumerated()
        for (place, row) in schools where place.isMultiple(of: 12) {
            guard let postcode = Postcode(row["postcode"] ?? ""), let sector = postcode.sector,
                let near = sectors[sector], let far = outcodes[postcode.outcode],
                let school = Coordinate(
                    latitude: row["latitude"] ?? "",
                    longitude: row["longitude"] ?? ""
                )
            else { continue }
            bySector.append(school.kilometres(to: near))
            byOutcode.append(school.kilometres(to: far))
        }
        let middle = bySector.count / 2
        #expect(middle > 40)
        #expect(bySector.sorted()[middle] < 0.7 * byOutcode.sorted()[middle])
    }
}
