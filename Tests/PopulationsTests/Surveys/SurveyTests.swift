import Diagnostics
import Rules
import TestSupport
import Testing
import YAML

@testable import Partners
@testable import Populations

@Suite struct SurveyTests {
    /// A line of results in which all rules have one outcome.
    private static func line(_ id: String, _ outcome: String, _ pack: Pack) -> String {
        let outcomes = pack.rules.map { "\"\($0.id)\":\"\(outcome)\"" }.joined(separator: ",")
        return """
            {"line":1,"id":"\(id)","as-of":"2026-11-20","status":"gaps","levels":{},\
            "outcomes":{\(outcomes)}}
            """
    }

    private static func survey(_ lines: [String], _ list: String = "") throws -> Survey {
        let pack = try Fixture.pack()
        let places = SchoolPlaces(list.isEmpty ? [] : Fixture.table(list).table.schools)
        var survey = Survey(pack, places: places, partners: try partners())
        for line in lines { survey.take(try read(line, pack)) }
        return survey
    }

    private static func read(_ line: String, _ pack: Pack) throws -> ResultLine {
        try ResultLineReader(pack).line(try Fixture.node(Source(name: "results", text: line)))
    }

    private static func partners() throws -> PartnerFinder {
        var library = DirectoryEntry(id: "l", name: "Library", kinds: [LibraryDistance.kind])
        library.place = Coordinate(latitude: 52, longitude: 0)
        let directory = Directory(title: "D", source: "S", licence: nil, entries: [library])
        return PartnerFinder([directory])
    }

    @Test func `counts every school once, and in each group it belongs to`() throws {
        let pack = try Fixture.pack()
        let survey = try Self.survey(
            [
                Self.line("1", "met", pack), Self.line("2", "not-met", pack),
                Self.line("3", "unknown", pack), Self.line("9", "met", pack),
                #"{"line":5,"id":null,"status":"error","error":{"code":"json/empty"}}"#,
            ],
            """
            urn,name,latitude,longitude,region,local_authority,trust
            1,A,52.001,0,London,Newham,T
            2,B,52.03,0,,Newham,T
            3,C,,,South East,Kent,

            """
        )
        #expect(survey.all.schools == 5)
        #expect(survey.all[.most] == 2)
        #expect(survey.all[.upToQuarter] == 1)
        #expect(survey.all[.notRecorded] == 1)
        #expect(survey.all[.unreadable] == 1)
        #expect(survey.regions.mapValues(\.schools) == ["London": 2, "South East": 1])
        #expect(survey.authorities.mapValues(\.schools) == ["Newham": 2, "Kent": 1])
        #expect(survey.trusts.mapValues(\.schools) == ["T": 2])
        #expect(survey.bands.map(\.schools) == [1, 0, 0, 1, 0, 0])
        #expect((survey.unlisted, survey.unplaced) == (2, 1))
        #expect(survey.faults == ["json/empty": 1])
        #expect(survey.spread.squares.map(\.group.schools) == [1, 1])
        for rule in survey.rules { #expect(rule.total == 4) }
    }

    @Test func `says whom a school could ask for what it lacks`() throws {
        let pack = try Fixture.pack()
        let survey = try Self.survey(
            [Self.line("1", "not-met", pack), Self.line("2", "met", pack)],
            "urn,name,latitude,longitude\n1,A,52.001,0\n2,B,52.03,0\n"
        )
        let demand = try #require(survey.demand)
        let shortage = try #require(demand.shortages.first)
        #expect(demand.shortages.count == 1)
        #expect(shortage.rule.id == "ext.public-libraries")
        #expect((shortage.near, shortage.schools) == (1, 1))
        #expect(demand.busiest(5).map(\.entry.name) == ["Library"])
    }

    @Test(arguments: [
        (3, 1, 0, Standing.most), (1, 1, 0, .upToThreeQuarters), (1, 3, 0, .upToHalf),
        (1, 4, 5, .upToQuarter), (1, 4, 6, .notRecorded), (0, 0, 0, .notRecorded),
    ])
    func `puts a school in the quarter of what it has`(
        met: Int,
        missing: Int,
        unknown: Int,
        standing: Standing
    ) {
        var tally = Tally()
        for _ in 0..<met { tally.count(.met) }
        for _ in 0..<missing { tally.count(.notMet) }
        for _ in 0..<unknown { tally.count(.unknown) }
        #expect(Standing(tally) == standing)
    }

    @Test(arguments: [
        ("{}", ResultLineReader.Fault.notAResult),
        ("[1, 2]", .notAResult),
        (#"{"status":"fine","id":"1"}"#, .notAResult),
        (#"{"status":"fine","outcomes":{"r9.nothing":"met"}}"#, .unknownRule("r9.nothing")),
        (#"{"status":"fine","outcomes":{"r5.time":"meet"}}"#, .unknownOutcome("meet")),
    ])
    func `says what is wrong with a line`(line: String, fault: ResultLineReader.Fault) throws {
        let pack = try Fixture.pack()
        #expect(throws: fault) { _ = try Self.read(line, pack) }
    }

    @Test func `names the rule that was meant`() throws {
        let message = SurveyMessage(.unknownRule("r5.tim"), pack: try Fixture.pack())
        #expect(message.suggestion == "r5.time")
        #expect(message.text.contains("--rules"))
    }
}
