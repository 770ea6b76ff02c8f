import Diagnostics
import Rules
import Testing
import YAML

@testable import Checking

/// What an inventory says of one rule set while it is checked against another.
@Suite struct OtherPackTests {
    private func check(_ pack: String) throws -> (result: CheckResult?, log: DiagnosticLog) {
        let text = """
            format: concordat/inventory/1
            as-of: 2026-11-20
            school: {name: S}
            library: {support: {training-days-per-year: 0}}
            waivers:
              - rule: r5.training
                \(pack)
                because: B
                by: head
                from: 2026-09-01
                until: 2027-01-31

            """
        var log = DiagnosticLog()
        let source = Source(name: "inventory.yaml", text: text)
        return try Fixture.check(try #require(YAMLReader.read(source, into: &log)))
    }

    @Test func `a waiver for this rule set counts`() throws {
        let result = try #require(try check("pack: cilip-secondary-2014.partnerships").result)
        #expect(result.findings.first { $0.rule.id == "r5.training" }?.outcome == .waived)
    }

    @Test func `a waiver for another does not, and the check says so`() throws {
        let result = try #require(try check("pack: other").result)
        #expect(result.findings.first { $0.rule.id == "r5.training" }?.outcome == .notMet)
        #expect(result.notices.map(\.code) == ["check/other-pack"])
    }
}
