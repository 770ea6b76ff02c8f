import CEL
import Checking
import Diagnostics
import Testing

@testable import Rules

@Suite struct OverlayTests {
    @Test func `sets a number and keeps where it came from`() throws {
        let pack = try ProfileFixture.effective(
            "parameters: {recent: {value: 6 months, because: Twice a year}}\n"
        )
        let parameter = try #require(pack[parameter: "recent"])
        #expect(parameter.text == "6 months" && parameter.because() == "Twice a year")
        let (change, profile) = try #require(pack.changed(.parameter("recent")))
        #expect(change.was == "12 months" && change.now == "6 months")
        #expect(change.span.source.name == "own.yaml" && profile.name == "own@2.0.0")
        #expect(pack.name == "small@1.2.0" && pack.profile == "own@2.0.0")
    }

    @Test func `a changed number runs in every rule that uses it`() throws {
        let pack = try ProfileFixture.effective(
            "parameters: {recent: {value: 6 months, because: B}}\n"
        )
        var log = DiagnosticLog()
        let compiled = try #require(CompiledPack.compile(pack, into: &log))
        let results = ExampleRun(compiled).outcomes(into: &log)
        #expect(results.filter { !$0.passes }.map(\.example.name) == ["a year ago"])
        #expect(results.first?.message == "0 in touch within 6 months")
    }

    @Test(arguments: [
        ("exclude: [{rule: r.plan, because: B}]", ["r.touch", "r.kinds"]),
        ("exclude: [{clause: c, because: B}]", ["r.plan"]),
        ("exclude: [{clause: c, strength: may, because: B}]", ["r.touch", "r.plan"]),
        ("include: [{strength: [must, should], because: B}]", ["r.touch"]),
        (
            "include: [{clause: c, because: B}]\nexclude: [{rule: r.kinds, because: B}]",
            ["r.touch"]
        ),
    ])
    func `chooses rules`(choice: String, left: [String]) throws {
        let pack = try ProfileFixture.effective(choice + "\n")
        #expect(pack.rules.map(\.id) == left)
        #expect(pack.exclusions.count == 3 - left.count)
    }

    @Test func `a clause goes with its last rule, and one that people judge stays`() throws {
        let pack = try ProfileFixture.effective("exclude: [{rule: r.plan, because: B}]\n")
        #expect(pack.clauses.map(\.id) == ["c", "m"])
    }

    @Test func `changes words and strength of rules`() throws {
        let pack = try ProfileFixture.effective(
            """
            rules:
              - {rule: [r.plan, r.kinds], strength: must, because: B}
              - {rule: r.touch, title: Spoken with, action: Telephone, because: B}
              - {rule: r.plan, title: {cy: Cynllun}, because: B}
            """
        )
        #expect(pack[rule: "r.plan"]?.strength == .must && pack[rule: "r.kinds"]?.strength == .must)
        let touch = try #require(pack[rule: "r.touch"])
        #expect(touch.title("cy") == "Spoken with" && touch.remedy?.action() == "Telephone")
        let plan = try #require(pack[rule: "r.plan"])
        #expect(plan.title() == "A plan" && plan.title("cy") == "Cynllun")
    }

    @Test func `a profile's distance goes before the pack's and takes its kinds over`() throws {
        let pack = try ProfileFixture.effective(
            "distances: [{kinds: [parents], within-km: [20, 40], because: B}]\n"
        )
        #expect(pack.distances.map(\.kinds) == [["parents"], ["public-libraries"]])
        #expect(pack.distances[0].withinKilometres == [20, 40])
        #expect(pack.change(of: .distance("parents"))?.was == "5")
    }

    @Test func `a profile's distance goes before a rule's own`() throws {
        let pack = try ProfileFixture.effective(
            "distances: [{kinds: [careers], within-km: [9], because: B}]\n"
        )
        #expect(pack[rule: "r.kinds"]?.remedy?.withinKilometres == [])
        #expect(pack.distances.first?.withinKilometres == [9])
    }

    /// Three levels onto six, onto two and onto three from best to worst.
    @Test(arguments: [
        (
            "worst-first", "[a, b, c, d, e, f]", "low: b, middle: c, high: e", ["b", "c", "e"],
            "c", Outcome.partlyMet
        ),
        (
            "worst-first", "[no, yes]", "low: no, middle: yes, high: yes", ["no", "yes"], "yes",
            .met
        ),
        (
            "best-first", "[i, ii, iii]", "low: iii, middle: ii, high: i", ["iii", "ii", "i"], "ii",
            .partlyMet
        ),
    ])
    func `maps levels onto another scale`(
        order: String,
        names: String,
        from: String,
        levels: [String],
        reached: String,
        outcome: Outcome
    ) throws {
        let pack = try ProfileFixture.effective(
            "levels: {order: \(order), names: \(names), from: {\(from)}, because: B}\n"
        )
        guard case .levels(let graded) = pack[rule: "r.kinds"]?.requirement else {
            Issue.record("no levels")
            return
        }
        #expect(graded.map(\.name) == levels)
        var log = DiagnosticLog()
        let compiled = try #require(CompiledPack.compile(pack, into: &log))
        let results = ExampleRun(compiled).outcomes(into: &log)
        let two = try #require(results.first { $0.example.name == "two" })
        #expect(two.passes && two.found == outcome && two.level == reached)
    }

    @Test func `a rule may ask for other things at a level`() throws {
        let pack = try ProfileFixture.effective(
            """
            rules:
              - rule: r.kinds
                levels: {high: {at-least: 5, different: kind, of: partnerships}}
                because: B
            """
        )
        #expect(pack[rule: "r.kinds"]?.form?.needed?.inWords == "5")
        #expect(pack.change(of: .rule("r.kinds", key: "levels")) != nil)
    }

    @Test func `profiles lie one upon another, and the outermost has the last word`() throws {
        var log = DiagnosticLog()
        let pack = try #require(
            try ProfileFixture.effective(
                [
                    ProfileFixture.head + "parameters: {few: {value: 4, because: Nation}}\n",
                    ProfileFixture.outer + "parameters: {few: {value: 5, because: School}}\n",
                ],
                into: &log
            )
        )
        #expect(pack[parameter: "few"]?.text == "5")
        #expect(pack.parameterChanges.map(\.change.was) == ["2", "4"])
        #expect(pack.change(of: .parameter("few"))?.because() == "School")
        #expect(pack.profiles.map(\.id) == ["own", "outer"])
    }

    @Test func `a lock lets strength rise and words change`() throws {
        var log = DiagnosticLog()
        let pack = try ProfileFixture.effective(
            [
                ProfileFixture.head + "locked: {rules: [r.touch], parameters: [few], because: B}\n",
                ProfileFixture.outer
                    + "rules: [{rule: r.touch, strength: must, title: T, because: B}]\n",
            ],
            into: &log
        )
        #expect(pack?[rule: "r.touch"]?.strength == .must)
        #expect(log.diagnostics.isEmpty)
    }

    @Test func `never edits the pack`() throws {
        var log = DiagnosticLog()
        let plain = try #require(try ProfileFixture.effective([], into: &log))
        #expect(plain.profiles.isEmpty && plain.profile == nil)
        #expect(plain[parameter: "recent"]?.text == "12 months")
    }
}
