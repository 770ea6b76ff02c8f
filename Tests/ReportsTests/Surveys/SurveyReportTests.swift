import Checking
import Diagnostics
import Foundation
import Rules
import TestSupport
import Testing
import YAML

@testable import Partners
@testable import Populations
@testable import Reports

@Suite struct SurveyReportTests {
    private static let list = """
        urn,name,latitude,longitude,region,local_authority,trust
        1,A,51.51,-0.1,London,Newham,First Trust
        2,B,51.53,0.02,London,"<Barking>",First Trust
        3,C,51.24,1.04,South East,Kent,
        4,D,53.48,-2.2,North West,Manchester,Second Trust

        """

    private static func outcomes(_ outcome: String, _ pack: Pack) -> String {
        pack.rules.map { "\"\($0.id)\":\"\(outcome)\"" }.joined(separator: ",")
    }

    private static func survey() throws -> Survey {
        let pack = try Fixture.checker().compiled.pack
        var log = DiagnosticLog()
        var table = SchoolTable()
        var rest = [UInt8](list.utf8)
        let stream = CSVStream<Never>(name: "schools.csv") {
            defer { rest = [] }
            return rest
        }
        table.take("schools.csv", stream, into: &log)
        var library = DirectoryEntry(id: "l", name: "L", kinds: [LibraryDistance.kind])
        library.place = Coordinate(latitude: 51.5, longitude: 0)
        let directory = Directory(title: "D", source: "S", licence: nil, entries: [library])
        var survey = Survey(
            pack,
            places: SchoolPlaces(table.schools),
            partners: PartnerFinder([directory])
        )
        let reader = ResultLineReader(pack)
        for (id, outcome) in [("1", "met"), ("2", "not-met"), ("3", "unknown"), ("4", "met")] {
            let text = """
                {"id":"\(id)","as-of":"2026-11-20","status":"gaps",\
                "levels":{"r1.range":"establishing"},"outcomes":{\(outcomes(outcome, pack))}}
                """
            let node = YAMLReader.read(Source(name: "results", text: text), into: &log)
            survey.take(try reader.line(try #require(node)))
        }
        return survey
    }

    private static func report() throws -> SurveyReport {
        let home = try #require(Coordinate(latitude: 52.5, longitude: -1.5))
        return SurveyReport(try survey(), note: "Made up & <tried>.", homes: [home])
    }

    @Test(arguments: SurveyFormat.allCases)
    func `is written the same each time`(format: SurveyFormat) throws {
        let text = try Self.report().written(as: format, style: TextStyle())
        #expect(try Self.report().written(as: format, style: TextStyle()) == text)
    }

    @Test func `reads well in a terminal`() throws {
        let text = try Self.report().written(as: .text, style: TextStyle())
        try Golden("survey.txt").expect(text)
    }

    @Test func `has a row for each group and each rule in a spreadsheet`() throws {
        let text = try Self.report().written(as: .csv, style: TextStyle())
        let lines = text.split(separator: "\r\n")
        let names = ["all,all", "region,London", "local-authority,<Barking>", "trust,First Trust"]
        for name in names { #expect(lines.contains { $0.hasPrefix(name) }, "\(name)") }
        #expect(lines.contains { $0.hasPrefix("rule,r1.range,4,0.667") })
        let widths = Set(
            lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).count }
        )
        #expect(widths.count == 1)
    }

    @Test func `escapes what lists and notes say on the page`() throws {
        let page = try Self.report().written(as: .html, style: TextStyle())
        #expect(page.contains("&lt;Barking&gt;"))
        #expect(page.contains("Made up &amp; &lt;tried&gt;."))
        #expect(!page.contains("<Barking>"))
        #expect(!page.contains("<script"))
        #expect(!page.contains("http"))
    }

    @Test func `draws each school, its shape by how it stands`() throws {
        let map = try #require(SurveyMapDrawing(try Self.survey().spread, homes: [])?.map)
        #expect(map.layers.map(\.standing) == ["not-recorded", "up-to-quarter", "most"])
        #expect(map.towns.map(\.name).contains("London"))
    }

    @Test func `stays a small page with thousands of schools`() throws {
        let pack = try Fixture.checker().compiled.pack
        let schools = SchoolRound([], count: 4000, seed: 1)
        let places = SchoolPlaces((0..<schools.count).map { schools[$0] })
        var survey = Survey(pack, places: places, partners: nil)
        for place in 0..<schools.count {
            let outcome = Outcome.allCases[place % 5]
            survey.take(
                ResultLine(
                    id: schools[place].id,
                    day: "2026-11-20",
                    content: .outcomes(
                        pack.rules.map { _ in outcome },
                        levels: pack.rules.map { _ in nil }
                    )
                )
            )
        }
        let report = SurveyReport(survey, note: nil, homes: [])
        #expect(try report.written(as: .html, style: TextStyle()).utf8.count < 250_000)
    }

    @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (4_313_000, "4,313,000")])
    func `groups the digits of large numbers`(number: Int, text: String) {
        #expect(number.grouped == text)
    }

    @Test func `finds for each point the hexagon whose middle is nearest`() {
        let grid = HexGrid(width: 10)
        let cell = HexGrid.Cell(column: 3, row: 5)
        let centre = grid.centre(of: cell)
        for (x, y) in [(0.0, 0.0), (4.8, 0), (-4.8, 0), (0, 5.5), (2.4, -4.2)] {
            #expect(grid.cell(x: centre.x + x, y: centre.y + y) == cell)
        }
    }
}
