import CEL
import Diagnostics
import Rules
import Testing
import YAML

@testable import Checking

@Suite struct CheckerTests {
    @Test func `every example of the shipped pack comes out as it says`() throws {
        var log = DiagnosticLog()
        let results = ExampleRun(try #require(Fixture.pack)).outcomes(into: &log)
        #expect(results.count > 200)
        #expect(results.filter { !$0.passes }.map(\.line) == [])
    }

    @Test func `no message of the shipped pack speaks of one thing as of several`() throws {
        var log = DiagnosticLog()
        let results = ExampleRun(try #require(Fixture.pack)).outcomes(into: &log)
        let ofOne = results.map(\.message).filter { $0.contains(/\b1 [a-z]/) }
        #expect(!ofOne.isEmpty)
        let plural = /\b1 (active |outside |different )*([a-z]+[^s]s|are)\b/
        #expect(ofOne.filter { $0.contains(plural) } == [])
    }

    @Test(arguments: Fixture.samples)
    func `outcomes add up to the number of rules`(sample: String) throws {
        let result = try #require(
            try Fixture.check(try Fixture.node("samples/\(sample).yaml")).result
        )
        #expect(result.summary.rules == result.pack.rules.count)
        #expect(result.findings.map(\.rule.id) == result.pack.rules.map(\.id))
        #expect(result.summary[.error] == 0)
        #expect(result.findings.allSatisfy { !$0.message.isEmpty })
        #expect(result.gaps.map(\.priority) == Array(1...result.gaps.count))
    }

    @Test(arguments: Fixture.samples)
    func `removing any one field never turns a finding into met`(sample: String) throws {
        let document = try Fixture.node("samples/\(sample).yaml")
        let before = try #require(try Fixture.check(document).result)
        let met = Set(before.findings.filter { $0.outcome == .met }.map(\.rule.id))
        for smaller in document.withoutEachField() {
            guard let after = try verdicts(smaller) else { continue }
            #expect(after.isSubset(of: met), "\(after.subtracting(met))")
        }
    }

    /// The rules that are met; none where the document cannot be read.
    private func verdicts(_ document: Node) throws -> Set<String>? {
        let pack = try #require(Fixture.pack)
        var log = DiagnosticLog()
        guard
            let inventory = InventoryReader.read(document, model: pack.pack.model, into: &log),
            let day = inventory.asOf
        else { return nil }
        let school = SchoolCheck(checker: Checker(pack), inventory: inventory, asOf: day)
        return Set(pack.rules.filter { school.finding($0).outcome == .met }.map(\.rule.id))
    }

    @Test(arguments: Fixture.samples)
    func `every smallest change closes its gap and no part of it can go`(sample: String) throws {
        let document = try Fixture.node("samples/\(sample).yaml")
        let result = try #require(try Fixture.check(document).result)
        let pack = try #require(Fixture.pack)
        let school = SchoolCheck(
            checker: Checker(pack),
            inventory: result.inventory,
            asOf: result.asOf
        )
        for gap in result.gaps where !gap.smallestChange.isEmpty {
            let rule = try #require(pack.rules.first { $0.rule.id == gap.rule.id })
            let closed = try #require(
                Change.applied(gap.smallestChange, to: school.root, by: pack.pack.model)
            )
            let after = pack.activation(closed)
            #expect(rule.verdict(after).isMet && rule.isMet(after), "\(gap.rule.id)")
            for index in gap.smallestChange.indices {
                var fewer = gap.smallestChange
                fewer.remove(at: index)
                let root = try #require(Change.applied(fewer, to: school.root, by: pack.pack.model))
                let short = pack.activation(root)
                #expect(
                    !rule.verdict(short).isMet && !rule.isMet(short),
                    "\(gap.rule.id) without \(index)"
                )
            }
        }
        #expect(result.gaps.contains { !$0.smallestChange.isEmpty })
    }

    @Test(arguments: Fixture.samples)
    func `the quick answer whether a rule is met is that of its verdict`(sample: String) throws {
        let document = try Fixture.node("samples/\(sample).yaml")
        let result = try #require(try Fixture.check(document).result)
        let pack = try #require(Fixture.pack)
        let activation = pack.activation(result.inventory.root)
        for rule in pack.rules {
            #expect(rule.verdict(activation).isMet == rule.isMet(activation), "\(rule.rule.id)")
        }
    }

    @Test(arguments: [
        (Verdict.met(level: nil), true, true, Outcome.met),
        (.notMet, true, true, .notApplicable), (.notMet, false, true, .waived),
        (.notMet, false, false, .notMet), (.partlyMet(level: "x"), false, true, .waived),
        (.unknown([], level: nil), false, false, .unknown),
        (.notApplicable, false, true, .notApplicable),
    ])
    func `one table says which outcome counts`(
        verdict: Verdict,
        stated: Bool,
        waived: Bool,
        outcome: Outcome
    ) {
        #expect(
            Precedence.outcome(of: verdict, isStatedNotApplicable: stated, isWaived: waived)
                == outcome
        )
    }

    private func school(_ more: String) -> String {
        "format: concordat/inventory/1\nas-of: 2026-11-20\nschool: {name: S}\n" + more
    }

    @Test(
        arguments: [
            ("until: 2026-11-19", "check/waiver-expired", Outcome.notMet),
            ("until: 2026-11-20", nil, .waived),
        ] as [(String, String?, Outcome)]
    )
    func `a waiver holds to its last day and says so when it has run out`(
        until: String,
        code: String?,
        outcome: Outcome
    ) throws {
        let waiver = "{rule: r5.training, because: B, by: head, from: 2026-09-01, \(until)}"
        let text = school("library: {support: {training-days-per-year: 0}}\nwaivers: [\(waiver)]\n")
        let result = try #require(try Fixture.check(text).result)
        #expect(result.findings.first { $0.rule.id == "r5.training" }?.outcome == outcome)
        #expect(result.notices.map(\.code) == (code.map { [$0] } ?? []))
    }

    @Test func `a statement without need is said`() throws {
        let text = school(
            "partnerships: [{partner: P, kind: eal, status: active, last-contact: 2026-11-01}]\n"
                + "not-applicable: [{kind: eal, because: None}]\n"
        )
        let result = try #require(try Fixture.check(text).result)
        #expect(result.notices.map(\.code) == ["check/statement-not-needed"])
    }

    @Test func `every finding that is not known is settled by one question of the order`() throws {
        let result = try #require(try Fixture.check(school("")).result)
        let unknown = result.findings.filter { $0.outcome == .unknown }.map(\.rule.id)
        #expect(result.questions.flatMap(\.settles).sorted() == unknown.sorted())
        #expect(result.questions.allSatisfy { Set($0.settles).isSubset(of: $0.rules) })
        #expect(result.questions.first?.path.description == "partnerships")
    }
}

extension Node {
    /// The document once for every field in it, each time without that one.
    fileprivate func withoutEachField() -> [Node] {
        switch content {
        case .scalar: []
        case .sequence(let elements):
            elements.indices.flatMap { index in
                elements[index].withoutEachField().map { smaller in
                    var changed = elements
                    changed[index] = smaller
                    return Node(.sequence(changed), at: span)
                }
            }
        case .mapping(let mapping):
            mapping.entries.indices.flatMap { index -> [Node] in
                var fewer = mapping.entries
                let entry = fewer.remove(at: index)
                let inner = entry.value.withoutEachField().map { smaller in
                    var changed = mapping.entries
                    changed[index] = .init(key: entry.key, value: smaller)
                    return Node(.mapping(Mapping(changed)), at: span)
                }
                return [Node(.mapping(Mapping(fewer)), at: span)] + inner
            }
        }
    }
}
