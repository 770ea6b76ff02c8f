import Authoring
import Diagnostics
import Rules
import TestSupport
import Testing

@Suite struct CoverageTests {
    static let met =
        "{name: a, given: {partnerships: [{kind: parents, status: active}]}, expect: met}"
    static let lapsed =
        "{name: b, given: {partnerships: [{kind: parents, status: lapsed}]}, expect: not-met}"
    static let other =
        "{name: c, given: {partnerships: [{kind: eal, status: active}]}, expect: not-met}"
    static let open = "{name: d, given: {}, expect: unknown}"
    static let count =
        "require: {at-least: 1, of: partnerships, where: {kind: parents, status: active}}"

    @Test func `a test of a field is seen where it holds and where it does not`() throws {
        let pack = try CoverageFixture.pack(Self.count, [Self.met, Self.lapsed])
        let coverage = try CoverageFixture.coverage(pack)
        #expect(coverage.missing == ["parents: fails"])
        let whole = try CoverageFixture.pack(
            Self.count,
            [Self.met, Self.lapsed, Self.other, Self.open]
        )
        #expect(try CoverageFixture.coverage(whole).tally.isWhole)
    }

    @Test func `what one place of the file turns into is one part`() throws {
        let rule =
            "require: {at-least: 2, of: partnerships, where: {last-contact: {within: 1 year}}}"
        let pack = try CoverageFixture.pack(rule, [Self.open])
        #expect(
            try CoverageFixture.coverage(pack).texts == [
                "{at-least: 2, of: partnerships, where: {last-contact: {within: 1 year}}}",
                "1 year",
            ]
        )
    }

    @Test func `an outcome that a rule can come to needs an example`() throws {
        let pack = try CoverageFixture.pack(Self.count, [Self.met])
        let outcomes = try #require(try CoverageFixture.coverage(pack).rules.first).outcomes
        #expect(outcomes.map(\.outcome) == [.met, .notMet, .unknown])
        #expect(outcomes.map(\.isReached) == [true, false, false])
    }

    @Test func `each level is an outcome, and not-applicable where the rule may not apply`() throws
    {
        let rule = """
            applies-when: {school.phase: secondary}
            levels:
              low: {school.pupils: {at-least: 10}}
              high: {school.pupils: {at-least: 20}}
            """
        let given = "{school: {phase: secondary, pupils: 10}}"
        let pack = try CoverageFixture.pack(
            rule,
            ["{name: a, given: \(given), expect: partly-met, level: low}"]
        )
        let coverage = try CoverageFixture.coverage(pack)
        let outcomes = try #require(coverage.rules.first).outcomes
        #expect(
            outcomes.map(\.name) == [
                "met at high", "partly-met at low", "not-met", "unknown", "not-applicable",
            ]
        )
        #expect(outcomes.filter(\.isReached).map(\.name) == ["partly-met at low"])
        #expect(coverage.missing == ["secondary: fails", "10: fails", "20: holds"])
    }

    @Test func `a rule that counts what is missing as not met cannot be unknown`() throws {
        let pack = try CoverageFixture.pack(Self.count + "\nif-missing: not-met", [Self.met])
        let outcomes = try #require(try CoverageFixture.coverage(pack).rules.first).outcomes
        #expect(outcomes.map(\.outcome) == [.met, .notMet])
    }

    @Test func `a form that asks something of all is seen empty, with some and with all`() throws {
        let rule =
            "require: {every: partnerships, where: {kind: parents}, has: {status: active}, "
            + "if-none: not-applicable}"
        let form = String(rule.dropFirst(9))
        let one = try CoverageFixture.coverage(try CoverageFixture.pack(rule, [Self.met]))
        #expect(one.missing.contains("\(form): empty") && one.missing.contains("\(form): some"))
        let none = "{name: e, given: {partnerships: [{kind: eal}]}, expect: not-applicable}"
        let all = try CoverageFixture.pack(rule, [Self.met, Self.lapsed, none, Self.open])
        #expect(try CoverageFixture.coverage(all).missing == [])
    }

    @Test func `forms within forms and groups of conditions are parts of their own`() throws {
        let rule = """
            require:
              any-of:
                - not: {school.phase: primary}
                - each: library.plan.aims
                  as: aim
                  has: {at-least: 1, of: partnerships, where: {aims: {has: $aim.id}, any-of: [{kind: eal}, {kind: parents}]}}
                  if-none: not-met
            """
        let given =
            "{school: {phase: primary}, library: {plan: {aims: [{id: x, title: X}]}}, "
            + "partnerships: [{kind: eal, aims: [x]}]}"
        let coverage = try CoverageFixture.coverage(
            try CoverageFixture.pack(rule, ["{name: a, given: \(given), expect: met}"])
        )
        let texts = coverage.texts
        for text in ["primary", "$aim.id", "eal", "parents", "{kind: eal}, {kind: parents}"] {
            #expect(texts.contains(text), "\(text) in \(texts)")
        }
        #expect(coverage.missing.contains("$aim.id: fails"))
        #expect(!coverage.missing.contains("$aim.id: holds"))
        #expect(coverage.missing.contains("parents: holds"))
    }

    @Test func `of CEL every part that is true or false is looked at`() throws {
        let rule = """
            require-cel: |
              size(partnerships) > 1 &&
              partnerships.filter(p, p.status == "active" || p.kind in ["eal"]).size() > 0
            """
        let coverage = try CoverageFixture.coverage(try CoverageFixture.pack(rule, [Self.open]))
        for text in [
            "size(partnerships) > 1", #"p.status == "active""#, #"p.kind in ["eal"]"#,
            #"p.status == "active" || p.kind in ["eal"]"#,
        ] {
            #expect(coverage.texts.contains(text), "\(coverage.texts)")
        }
    }

    @Test(arguments: [
        "partnerships.map(p, p.status == \"active\", p.kind).exists(k, k == \"eal\")",
        "cel.bind(n, size(partnerships), n > 1 ? n < 5 : false)",
        "{\"a\": 1}.all(k, k == \"a\") && partnerships.exists(p, has(p.kind))",
    ])
    func `any CEL can be covered`(text: String) throws {
        let pack = try CoverageFixture.pack("require-cel: '\(text)'", [Self.open])
        #expect(!(try CoverageFixture.coverage(pack).texts.isEmpty))
    }

    @Test func `a clause is covered by a rule that is met and missed`() throws {
        let pack = try CoverageFixture.pack(Self.count, [Self.met])
        let coverage = try CoverageFixture.coverage(pack)
        #expect(coverage.clauses.map(\.state) == [.uncovered])
        let other = try CoverageFixture.pack(Self.count, [Self.met, Self.lapsed])
        #expect(try CoverageFixture.coverage(other).clauses.map(\.state) == [.covered])
    }

    @Test func `of the shipped rule set every clause and outcome is reached`() throws {
        let coverage = try CoverageFixture.coverage(try Fixture.shipped())
        #expect(coverage.clauseTally.isWhole)
        #expect(coverage.outcomeTally.isWhole)
    }

    @Test func `what is not reached is said with its place`() throws {
        let pack = try CoverageFixture.pack(Self.count, [Self.met])
        let bare = try CoverageFixture.pack(Self.count + "\nif-missing: not-met", [])
        let gaps = try [pack, bare].map { try CoverageFixture.coverage($0) }.flatMap { coverage in
            coverage.clauses.compactMap(\.gap) + coverage.rules.flatMap(\.gaps)
        }
        let text = gaps.map { DiagnosticPrinter().text($0) }.joined()
        try Golden("coverage-gaps.text").expect(text)
    }

    @Test func `nothing is a whole of nothing`() {
        #expect(Tally().percent == 100)
        #expect((Tally(reached: 1, of: 2) + Tally(reached: 0, of: 2)).percent == 25)
    }
}
