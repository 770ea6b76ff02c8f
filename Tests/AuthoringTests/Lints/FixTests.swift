import Checking
import Diagnostics
import Rules
import Testing
import YAML

@testable import Authoring

@Suite struct FixTests {
    private func mended(_ text: String, only: String) throws -> String {
        let pack = try Fixture.compiled(text).pack
        let findings = Lints.findings(in: LintedPack(pack), only: [only])
        let source = pack.document.span.source
        let mended = try #require(Mending.mended(source, by: findings))
        _ = try Fixture.compiled(Source(name: "mended", bytes: mended.bytes)).pack
        return String(decoding: mended.bytes, as: UTF8.self)
    }

    @Test func `a title gets its capital and loses its full stop, comments kept`() throws {
        let text = SamplePack.ofRule("title: the end. # why\nmessage: \"it's so.\"")
        let mended = try mended(text, only: "sentence-style")
        #expect(mended.contains("title: The end # why\n"))
        #expect(mended.contains("message: \"It's so\"\n"))
    }

    @Test func `an unused parameter goes with its line alone`() throws {
        let text = SamplePack.ofPack(
            """
            parameters:
              # of a
              a: {type: number, default: 1, basis: source, because: A}
              # of b
              b: {type: number, default: 1, basis: source, because: B}
            rules:
              - {id: r, clause: c, strength: may, title: T, require: {library.support.hours-per-term: {at-least: $b}}}
            """
        )
        let mended = try mended(text, only: "unused-parameter")
        #expect(mended.contains("  # of a\n  # of b\n  b:"))
    }

    @Test func `a parameter that a message prints is left for its author to take out`() throws {
        let text = SamplePack.ofPack(
            """
            parameters:
              a: {type: number, default: 1, basis: source, because: A}
              b: {type: number, default: 1, basis: source, because: B}
            rules:
              - id: r
                clause: c
                strength: may
                title: T
                require: {library.support.hours-per-term: {at-least: $b}}
                message: "{a} is wanted"
            """
        )
        let linted = LintedPack(try Fixture.compiled(text).pack)
        let found = Lints.findings(in: linted, only: ["unused-parameter"])
        #expect(found.count == 1 && found.allSatisfy { $0.fix == nil })
    }

    @Test(arguments: [
        (
            "library.support.training_days_per_year > 1.0",
            "(present(library.support.training_days_per_year) && library.support.training_days_per_year > 1.0)"
        ),
        (
            "partnerships.exists(p, p.last_contact < as_of)",
            "partnerships.exists(p, (present(p.last_contact) && p.last_contact < as_of))"
        ),
    ])
    func `a field is asked for before it is compared`(cel: String, wanted: String) throws {
        let mended = try mended(SamplePack.ofRule("require-cel: \(cel)"), only: "unguarded-field")
        #expect(mended.contains("require-cel: \(wanted)\n"))
    }

    @Test(arguments: [
        (
            "partnerships.exists(p, p.kind == 'parents')",
            "{at-least: 1, of: partnerships, where: {kind: parents}}"
        ),
        (
            "partnerships.filter(x, x.kind in ['parents', 'careers']).size() >= 2",
            "{at-least: 2, of: partnerships, where: {kind: [parents, careers]}}"
        ),
        ("size(library.plan.aims) > 1", "{at-least: 2, of: library.plan.aims}"),
        (
            "!partnerships.exists(p, p.status == 'lapsed')",
            "{at-most: 0, of: partnerships, where: {status: lapsed}}"
        ),
        (
            "partnerships.all(p, p.status != 'active' || present(p.lead))",
            "{every: partnerships, has: {any-of: [{lead: present}, {status: {is-not: active}}]}, if-none: met}"
        ),
        (
            "partnerships.all(p, !(p.status == 'active') || present(p.lead))",
            "{every: partnerships, where: {status: active}, has: {lead: present}, if-none: met}"
        ),
        (
            "partnerships.exists(p, present(p.last_contact) && p.last_contact >= as_of.minus('12 months') && p.last_contact <= as_of)",
            "{at-least: 1, of: partnerships, where: {last-contact: {within: '12 months'}}}"
        ),
        ("library.support.travel_paid == true", "{library.support.travel-paid: yes}"),
        (
            "partnerships.exists(p, 'advice' in p.purposes) && library.support.travel_paid",
            nil
        ),
        (
            "partnerships.exists(p, 'advice' in p.purposes) || library.support.travel_paid == true",
            "{any-of: [{library.support.travel-paid: yes}, {at-least: 1, of: partnerships, where: {purposes: {has: advice}}}]}"
        ),
        ("partnerships.exists(p, partnerships.exists(q, q.kind == p.kind))", nil),
        ("size(school.name) > 3", nil),
    ])
    func `a form is offered where it means the same`(cel: String, form: String?) throws {
        let pack = try Fixture.compiled(SamplePack.ofRule("require-cel: \"\(cel)\"")).pack
        let findings = Lints.findings(in: LintedPack(pack), only: ["form-would-do"])
        #expect(findings.first?.fix?.edits.first?.replacement == form.map { "require: \($0)" })
    }

    @Test func `a manual clause with rules becomes one for rules`() throws {
        let text = SamplePack.ofPack("clauses: [{id: c, title: C, checked-by: manual}] # why")
        #expect(try mended(text, only: "manual-clause").contains("checked-by: rules}] # why"))
    }
}
