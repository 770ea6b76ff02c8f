import Checking
import Diagnostics
import Rules
import Testing

@testable import Authoring

@Suite struct LintCasesTests {
    private func count(_ lint: String, _ keys: String) throws -> Int {
        let pack = try Fixture.compiled(SamplePack.ofRule(keys)).pack
        return Lints.findings(in: LintedPack(pack), only: [lint]).count
    }

    @Test(arguments: [
        ("require: {at-least: 1, of: partnerships}", 0), ("require: {exactly: 1, of: waivers}", 1),
        ("require: {at-most: 0, of: waivers}", 0), ("require: {at-most: 1, of: waivers}", 1),
        ("require: {library.support.hours-per-term: {at-least: 6}}", 1),
        ("require: {library.plan.agreed: {within: 12 months}}", 1),
        ("require: {library.plan.agreed: {after: 2026-01-01}}", 1),
        ("require: {library.plan.agreed: {on-or-before: as-of}}", 0),
        ("require: {all-of: [{at-least: 2, of: waivers}, {not: {at-least: 3, of: waivers}}]}", 2),
        ("require-cel: size(partnerships) > 0", 0), ("require-cel: size(partnerships) > 3", 1),
        ("require-cel: library.plan.agreed > as_of.minus('2 years')", 1),
        ("require-cel: library.plan.agreed > timestamp('2026-01-01T00:00:00Z')", 1),
        ("applies-when: {at-least: 2, of: waivers}\nrequire: {school.nation: wales}", 1),
    ])
    func `a number needs a basis unless it means any or none`(keys: String, found: Int) throws {
        #expect(try count("number-without-basis", keys) == found)
    }

    @Test(arguments: [
        ("require-cel: partnerships.all(p, present(p.lead))", 1),
        ("require-cel: \"!partnerships.exists(p, p.status == 'ended')\"", 1),
        ("require-cel: partnerships.exists(p, present(p.lead))", 0),
        ("require-cel: size(partnerships) > 0 && partnerships.all(p, present(p.lead))", 0),
        ("require-cel: partnerships.exists(p, true) && partnerships.all(p, present(p.lead))", 0),
        ("require-cel: size(partnerships) == 0 || partnerships.all(p, present(p.lead))", 0),
        ("require-cel: size(waivers) > 0 && partnerships.all(p, present(p.lead))", 1),
    ])
    func `a quantifier over nothing is found unless something guards it`(
        keys: String,
        found: Int
    ) throws {
        #expect(try count("quantifier-without-if-none", keys) == found)
    }

    @Test(arguments: [
        ("require-cel: library.plan.agreed > as_of", 1),
        ("require-cel: present(library.plan.agreed) && library.plan.agreed > as_of", 0),
        ("require-cel: \"!present(library.plan.agreed) || library.plan.agreed > as_of\"", 0),
        ("require-cel: \"present(library.plan.agreed) ? library.plan.agreed > as_of : false\"", 0),
        ("require-cel: partnerships.exists(p, p.cost.amount > 1.0)", 1),
        ("require-cel: partnerships.exists(p, present(p.cost) && p.cost.amount > 1.0)", 0),
        ("require-cel: library.plan.agreed.plus('1 months') > as_of", 1),
        ("require-cel: as_of > timestamp('2026-01-01T00:00:00Z')", 0),
        ("require-cel: school.name == 'S'", 0),
    ])
    func `a field in order is found unless something asks for it`(keys: String, found: Int) throws {
        #expect(try count("unguarded-field", keys) == found)
    }

    @Test(arguments: [
        ("require: {school.nation: wales}", "met, not-met, unknown"),
        ("if-missing: not-met", "met, not-met"),
        ("applies-when: {school.nation: wales}", "met, not-met, unknown, not-applicable"),
        (
            "require: {every: waivers, has: {by: present}, if-none: not-applicable}",
            "met, not-met, unknown, not-applicable"
        ),
        ("require: {every: waivers, has: {by: present}, if-none: met}", "met, not-met, unknown"),
    ])
    func `an example is wanted for each outcome that a rule can come to`(
        keys: String,
        outcomes: String
    ) throws {
        let pack = try Fixture.compiled(SamplePack.ofRule(keys)).pack
        let found = Lints.findings(in: LintedPack(pack), only: ["missing-example"])
        #expect(found.map(\.text) == ["'r0' has no example for: \(outcomes)"])
    }

    @Test func `rules in CEL and in forms that ask for the same are found`() throws {
        let sample = LintSample.rules(
            "require: {at-least: 2, of: partnerships, where: {kind: parents}}",
            "require-cel: partnerships.filter(x, x.kind == 'parents').size() > 1"
        )
        let pack = try Fixture.compiled(SamplePack.text(sample)).pack
        let found = Lints.findings(in: LintedPack(pack), only: ["repeated-requirement"])
        #expect(found.map(\.text) == ["'r1' asks for the same as 'r0'"])
    }
}
