import CEL
import Diagnostics
import Rules
import Testing
import YAML

@testable import Checking

/// What an inventory says of a rule by the id that it had before.
@Suite struct RenamedRuleTests {
    private static let pack = """
        format: concordat/rules/1
        id: small
        version: 2.0.0
        source: {work: W}
        model: models/partnership-inventory.yaml
        clauses: [{id: c, title: C}]
        rules:
          - id: new
            replaces: old
            clause: c
            strength: should
            title: T
            require: {at-least: 1, of: partnerships}

        """

    private func check(_ said: String) throws -> (result: CheckResult?, log: DiagnosticLog) {
        var log = DiagnosticLog()
        let text = """
            format: concordat/inventory/1
            as-of: 2026-11-20
            school: {name: S}
            partnerships: none
            \(said)

            """
        let model = try #require(Fixture.pack?.pack.model)
        let node = try #require(
            YAMLReader.read(Source(name: "pack.yaml", text: Self.pack), into: &log)
        )
        let pack = try #require(
            PackReader.read(node, model: model, into: &log)
                .flatMap { CompiledPack.compile($0, into: &log) }
        )
        let inventory = YAMLReader.read(Source(name: "school.yaml", text: text), into: &log)
            .flatMap { InventoryReader.read($0, model: model, into: &log) }
        return (Checker(pack).check(try #require(inventory), into: &log), log)
    }

    @Test(
        arguments: [
            (
                "waivers: [{rule: old, because: B, by: h, from: 2026-01-01, until: 2027-01-01}]",
                .waived
            ), ("not-applicable: [{rule: old, because: B}]", .notApplicable),
        ] as [(String, Outcome)]
    )
    func `is taken for the new rule, and that is said`(said: String, outcome: Outcome) throws {
        let result = try #require(try check(said).result)
        #expect(result.findings.map(\.outcome) == [outcome])
        #expect(result.notices.map(\.code) == ["check/renamed-rule"])
        #expect(result.notices.first?.severity == .warning)
        #expect(result.notices.first?.text.contains("'new'") == true)
    }

    @Test func `is still an error where no rule ever had the id`() throws {
        let (result, log) = try check("not-applicable: [{rule: odl, because: B}]")
        #expect(result == nil && log.diagnostics.map(\.code) == ["check/unknown-rule"])
    }
}
