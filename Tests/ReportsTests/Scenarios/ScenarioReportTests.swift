import Checking
import Diagnostics
import Partners
import Rules
import Scenarios
import TestSupport
import Testing

@testable import Reports

/// Three questions about one small school, in every way of writing them out.
@Suite struct ScenarioReportTests {
    private static let pack = """
        format: concordat/rules/1
        id: small
        version: 1.0.0
        title: A small <guideline>
        source: {work: W}
        model: models/partnership-inventory.yaml
        examples-as-of: 2026-11-20
        levels: {order: worst-first, names: [some, most]}
        clauses: [{id: c, title: C}]
        rules:
          - id: touch
            clause: c
            strength: must
            title: "Somebody is in touch & answers"
            require: {at-least: 1, of: partnerships, where: {last-contact: {within: 12 months}}}
            message: "{count} in touch"
            message-met: "In touch: {names}"
          - id: renewed
            clause: c
            strength: should
            title: Agreements are renewed
            require: {every: partnerships, where: {status: active}, has: {renewal: {on-or-after: as-of}}, if-none: not-applicable}
            message: "Run out: {failing}"
          - id: lead
            clause: c
            strength: may
            title: Everybody has a lead
            require: {every: partnerships, has: {lead: present}, if-none: not-applicable}
          - id: range
            clause: c
            strength: may
            title: The partners are a range
            levels:
              some: {at-least: 1, different: kind, of: partnerships, where: {status: active}}
              most: {at-least: 2, different: kind, of: partnerships, where: {status: active}}
          - id: waived
            clause: c
            strength: may
            title: The school has a sixth form
            require: {school.sixth-form: yes}

        """

    private static let school = """
        format: concordat/inventory/1
        as-of: 2026-11-20
        school: {name: "School <&> Co", sixth-form: no}
        partnerships:
          - {id: a, partner: "Aunt <b>", kind: parents, status: active, last-contact: 2026-10-02, renewal: 2026-12-31, lead: librarian, evidence: [{what: Minutes, expires: 2027-03-01}]}
          - {id: b, partner: Books & Co, kind: book-trade, status: active, last-contact: 2026-10-09, renewal: 2027-06-30, lead: librarian}
          - {id: c, partner: Choir, kind: wider-school-community, status: lapsed, lead: librarian}
        waivers:
          - {rule: waived, because: Rooms are built, by: head, from: 2026-09-01, until: 2027-01-31}

        """

    private func school() throws -> CheckResult {
        try Fixture.report(Self.school, by: Self.pack).result
    }

    private func checker() throws -> Checker { Checker(try Fixture.pack(Self.pack)) }

    private func whatIf() throws -> WhatIf {
        let (result, checker) = (try school(), try checker())
        let model = result.pack.model
        var reader = ScenarioReader(result.inventory, model: model, entries: [], on: result.asOf)
        reader.add("public-libraries")
        reader.add(
            "{partner: \"Night <i>\", kind: parents, lead: librarian, renewal: 2027-01-01, "
                + "benefits: {library: [sponsorship]}}"
        )
        reader.remove("a")
        reader.remove("b")
        var log = reader.log
        let scenario = try #require(reader.scenario)
        return try #require(WhatIf(scenario, of: result.inventory, checker: checker, into: &log))
    }

    private func timeline() throws -> Timeline {
        let result = try school()
        let until = try #require(result.asOf.adding(days: 365))
        return Timeline(
            of: result.inventory,
            checker: try checker(),
            from: result.asOf,
            until: until
        )
    }

    private func fragility() throws -> Fragility {
        Fragility(try school(), checker: try checker())
    }

    private func written(_ format: ScenarioFormat) throws -> [(name: String, text: String)] {
        let style = TextStyle()
        return [
            ("what-if", try whatIf().written(as: format, style: style)),
            ("timeline", try timeline().written(as: format, style: style)),
            ("fragility", try fragility().written(as: format, style: style)),
        ]
    }

    @Test(arguments: ScenarioFormat.allCases)
    func `each is as its golden file`(format: ScenarioFormat) throws {
        for (name, text) in try written(format) {
            try Golden("\(name).\(format.rawValue)").expect(text)
        }
    }

    @Test(arguments: ScenarioFormat.allCases)
    func `the same question gives the same bytes`(format: ScenarioFormat) throws {
        #expect(try written(format).map(\.text) == written(format).map(\.text))
    }

    @Test func `pages fetch nothing and escape what they print`() throws {
        for (_, page) in try written(.html) {
            for fetched in ["<script", "http://", "https://", "src=", "@import", "url("] {
                #expect(!page.contains(fetched))
            }
            #expect(!page.contains("School <&>"))
            #expect(!page.contains("<b>"))
            #expect(!page.contains("<i>"))
        }
    }

    @Test func `what changes nothing says so`() throws {
        let result = try school()
        var log = DiagnosticLog()
        let scenario = Scenario(day: result.asOf)
        let answer = WhatIf(scenario, of: result.inventory, checker: try checker(), into: &log)
        let text = try #require(try answer?.written(as: .text, style: TextStyle()))
        #expect(text.contains("Nothing changes: every finding, every gap and every question"))
    }

    @Test func `the chart ends with the number that is left`() throws {
        let chart = try #require(MetChart(try timeline(), met: 4))
        #expect(chart.steps.first?.label == "4")
        #expect(chart.steps.last?.label == "2")
        #expect(chart.ticks.count == 12)
    }

    @Test func `nothing that turns has no chart`() throws {
        let result = try school()
        let still = Timeline(
            of: result.inventory,
            checker: try checker(),
            from: result.asOf,
            until: result.asOf
        )
        #expect(MetChart(still, met: 4) == nil)
    }
}
