import Authoring
import Checking
import Diagnostics
import Rules
import TestSupport
import Testing

@Suite struct VariationTests {
    /// What each form and comparison can be mistaken for.
    static let requirements = [
        "{at-least: 2, of: partnerships, where: {status: active}}",
        "{at-most: 0, of: partnerships, where: {kind: [parents, careers]}}",
        "{at-least: 2, different: kind, of: partnerships}",
        "{every: partnerships, where: {status: active}, has: {lead: present}, if-none: not-applicable}",
        "{each: library.plan.aims, as: aim, has: {at-least: 1, of: partnerships, where: {aims: {has: $aim.id}}}, if-none: unknown}",
        "{all-of: [{school.pupils: {more-than: 10}}, {school.pupils: {at-most: 900}}]}",
        "{any-of: [{library.plan.agreed: {within: $recent}}, {library.plan.review-due: {after: 2026-11-20}}]}",
        "{not: {school.sixth-form: yes}}",
        "{library.support.hours-per-term: {at-least: 6}}",
        "{at-least: 1, of: partnerships, where: {purposes: {has-any: [advice, training]}, not: {renewal: absent}}}",
        "{at-least: 1, of: partnerships, where: {any-of: [{partner: {contains: Books}}, {benefits.library: {has: sponsorship}}]}}",
    ]

    private func slips(_ requirement: String) throws -> [Variation<RuleMeaning>] {
        let pack = try SmallPack.asking(requirement).compiled()
        let rule = try #require(pack.rules.first)
        return rule.rule.variations(of: rule.meaning, in: pack.pack)
    }

    @Test func `says what every form could be mistaken for`() throws {
        let pages = try Self.requirements.map { requirement in
            let lines = try slips(requirement).map { slip in
                "  \(slip.kind.rawValue): \(slip.was) → \(slip.becomes ?? "left out")"
            }
            return "\(requirement)\n\(lines.joined(separator: "\n"))\n"
        }
        try Golden("slips.txt").expect(pages.joined(separator: "\n"))
    }

    @Test(arguments: requirements)
    func `every slip means something else`(requirement: String) throws {
        let rule = try #require(try SmallPack.asking(requirement).compiled().rules.first)
        for slip in try slips(requirement) { #expect(slip.changed != rule.meaning) }
    }

    @Test func `every slip in an expression of an author runs`() throws {
        let pack = try SmallPack(
            rules: """
                  - id: r
                    clause: c
                    strength: may
                    title: T
                    require-cel: size(partnerships) > 2 && partnerships.exists(p, p.status == "active" || !(p.kind == "parents"))

                """
        ).compiled()
        let rule = try #require(pack.rules.first)
        let slips = rule.rule.variations(of: rule.meaning, in: pack.pack)
        #expect(slips.count >= 12)
        for slip in slips {
            var log = DiagnosticLog()
            let mutant = CompiledRule(
                rule.rule,
                meaning: slip.changed,
                in: pack.environment,
                into: &log
            )
            #expect(mutant != nil, "\(slip.was) → \(slip.becomes ?? "")")
        }
    }
}
