import CEL
import Checking
import Diagnostics
import Rules
import Testing

@testable import Scenarios

@Suite struct FragilityTests {
    /// A finding that falls without things, by their paths.
    private struct Fallen: Hashable, Comparable {
        let rule: String
        let without: [String]

        static func < (left: Fallen, right: Fallen) -> Bool {
            (left.rule, left.without.joined()) < (right.rule, right.without.joined())
        }
    }

    private func result(_ school: Inventory, _ checker: Checker) throws -> CheckResult {
        var log = DiagnosticLog()
        return try #require(checker.check(school, into: &log))
    }

    /// What falls without each of some sets of things, each set tried by itself.
    private func fallen(
        _ sets: [[FieldPath]],
        _ result: CheckResult,
        _ checker: Checker
    ) -> [Fallen] {
        sets.flatMap { paths -> [Fallen] in
            let school = SchoolCheck(
                checker: checker,
                inventory: result.inventory.with(root: result.inventory.root.without(paths)),
                asOf: result.asOf
            )
            return zip(checker.compiled.rules, result.findings).compactMap { rule, finding in
                guard finding.outcome == .met, school.outcome(rule).outcome.isFallen else {
                    return nil
                }
                return Fallen(rule: finding.rule.id, without: paths.map(\.description))
            }
        }.sorted()
    }

    private func expectExact(_ school: Inventory, _ checker: Checker) throws {
        let result = try result(school, checker)
        let fragility = Fragility(result, checker: checker, most: 10_000)
        let partners = school.partners.map(\.path)
        let alone = fallen(partners.map { [$0] }, result, checker)
        #expect(listed(fragility.partners) { [$0.path] } == alone)
        let pieces = RecordedPieces(
            of: school.root,
            model: checker.compiled.pack.model,
            language: "en"
        ).all.map { [$0.path] }
        #expect(fragility.pieces.count == pieces.count)
        #expect(listed(fragility.pieces.losses) { [$0.path] } == fallen(pieces, result, checker))
        let pairs = partners.indices.flatMap { first in
            partners[(first + 1)...].map { [partners[first], $0] }
        }
        let both = fallen(pairs, result, checker).filter { pair in
            !pair.without.contains { alone.contains(Fallen(rule: pair.rule, without: [$0])) }
        }
        #expect(fragility.pairs.count == pairs.count)
        #expect(listed(fragility.pairs.losses) { [$0.first.path, $0.second.path] } == both)
    }

    private func listed<Thing>(
        _ losses: [Fragility.Loss<Thing>],
        _ paths: (Thing) -> [FieldPath]
    ) -> [Fallen] {
        losses.flatMap { loss in
            loss.falls.map {
                Fallen(rule: $0.rule.id, without: paths(loss.thing).map(\.description))
            }
        }.sorted()
    }

    @Test(arguments: Fixture.samples)
    func `a sample falls as it does when all is left out one by one`(sample: String) throws {
        try expectExact(try Fixture.sample(sample), try #require(Fixture.checker))
    }

    /// Rules of every form, some of which are not steady.
    private static let rules = """
          - {id: r5.training, clause: c, strength: must, title: {en: T}, require: {at-least: 2, of: partnerships, where: {status: active}}}
          - {id: ext.parents, clause: c, strength: may, title: {en: T}, require: {all-of: [{at-least: 2, of: partnerships, where: {status: active}}, {at-most: 4, of: partnerships, where: {purposes: {has: advice}}}]}}
          - {id: managed.review, clause: c, strength: should, title: {en: T}, require: {at-least: 3, different: kind, of: partnerships, where: {status: active}}}
          - {id: r5.head, clause: c, strength: may, title: {en: T}, require: {exactly: 1, of: partnerships, where: {kind: parents}}}
          - {id: every, clause: c, strength: may, title: {en: T}, require: {every: partnerships, where: {status: active}, has: {lead: present}, if-none: unknown}}
          - {id: none, clause: c, strength: may, title: {en: T}, require: {not: {at-least: 1, of: partnerships, where: {status: lapsed}}}}
          - {id: either, clause: c, strength: may, title: {en: T}, require: {any-of: [{at-least: 4, of: partnerships, where: {status: active}}, {at-most: 1, of: partnerships, where: {kind: careers}}]}}
          - {id: odd, clause: c, strength: may, title: {en: T}, require-cel: "partnerships.filter(p, p.status == 'active').size() % 2 == 1", in-words: {en: T}}
          - {id: plan, clause: c, strength: may, title: {en: T}, require: {library.plan.agreed: {within: 24 months}}}
          - {id: some, clause: c, strength: may, title: {en: T}, applies-when: {partnerships: present}, require: {at-least: 1, of: partnerships, where: {purposes: {has: training}}}}
        """

    @Test(arguments: UInt64(1)...16)
    func `a made-up school falls as it does when all is left out one by one`(seed: UInt64) throws {
        try expectExact(
            try MadeUpSchool.inventory(seed: seed),
            try Fixture.rules(Self.rules)
        )
    }

    @Test func `rules that are no conjunction of trends are not steady`() throws {
        let checker = try Fixture.rules(Self.rules)
        let model = checker.compiled.pack.model
        let restless = checker.compiled.rules.filter { !PartnerTrend.isSteady($0, model: model) }
        #expect(restless.map(\.rule.id) == ["either", "odd"])
        let shipped = try #require(Fixture.checker).compiled.rules
        #expect(shipped.allSatisfy { PartnerTrend.isSteady($0, model: model) })
    }

    @Test func `the weightiest partner comes first`() throws {
        let checker = try #require(Fixture.checker)
        let school = try Fixture.sample("oakfield-academy")
        let fragility = Fragility(try result(school, checker), checker: checker)
        #expect(fragility.holding.first?.thing.id == "sls")
        #expect(fragility.holding.first?.falls.count == 4)
        #expect(
            fragility.idle.map(\.name) == [
                "Board games club", "Safeguarding team", "Huntingdon Library",
            ]
        )
        let pairs = fragility.pairs.losses.map { [$0.thing.first.id, $0.thing.second.id] }
        #expect(pairs == [["sls", "sla"], ["english", "careers"]])
    }

    @Test func `a school without partners rests on none`() throws {
        let checker = try #require(Fixture.checker)
        let school = try Fixture.school("partnerships: []")
        let fragility = Fragility(try result(school, checker), checker: checker)
        #expect(fragility.partners.isEmpty)
        #expect(fragility.pairs.count == 0)
    }

    @Test func `of hundreds of partners only a few blocks are tried`() throws {
        let checker = try Fixture.rules(
            "  - {id: lead, clause: c, strength: may, title: {en: T}, require: "
                + "{every: partnerships, has: {lead: present}, if-none: unknown}}"
        )
        let list = (0..<400).map { "  - {partner: P\($0), kind: parents, lead: librarian}" }
        let school = try Fixture.school("partnerships:\n" + list.joined(separator: "\n"))
        let fragility = Fragility(try result(school, checker), checker: checker)
        #expect(fragility.holding.isEmpty)
        #expect(fragility.pairs.count == 79_800)
        #expect(fragility.pieces.cut.map(\.id) == ["lead"])
        #expect(fragility.pieces.losses.count == 51)
    }
}
