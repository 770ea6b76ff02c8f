import CEL
import Diagnostics
import Rules
import TestSupport
import Testing
import YAML

@testable import Checking

@Suite struct QuestionFinderTests {
    /// The paths of the questions, in order, of a school under a small rule set.
    private func questions(_ rules: String, _ school: String) throws -> [Question] {
        var log = DiagnosticLog()
        let text = """
            format: concordat/rules/1
            id: small
            version: 1.0.0
            source: {work: W}
            model: models/partnership-inventory.yaml
            examples-as-of: 2026-11-20
            clauses: [{id: c, title: C}]
            rules:

            """
        let node = try #require(
            YAMLReader.read(Source(name: "p", text: text + rules), into: &log)
        )
        let model = try #require(Fixture.pack?.pack.model)
        let pack = PackReader.read(node, model: model, into: &log)
        let compiled = try #require(pack.flatMap { CompiledPack.compile($0, into: &log) }, "\(log)")
        let head = "format: concordat/inventory/1\nas-of: 2026-11-20\nschool: {name: S}\n"
        let document = YAMLReader.read(Source(name: "s", text: head + school), into: &log)
        let inventory = try #require(
            document.flatMap { InventoryReader.read($0, model: model, into: &log) },
            "\(log)"
        )
        let checked = Checker(compiled).check(inventory, into: &log)
        return try #require(checked).questions
    }

    private func rule(_ id: String, _ strength: String, _ requires: String) -> String {
        "  - {id: \(id), clause: c, strength: \(strength), title: T, require: \(requires)}\n"
    }

    @Test func `an answer that settles one finding comes before three that settle one`() throws {
        let three =
            "{library.support.travel-paid: yes, library.support.cover-for-meetings: yes, "
            + "library.support.line-manager: present}"
        let found = try questions(
            rule("three", "should", three)
                + rule("one", "should", "{library.plan.in-school-plan: yes}"),
            ""
        )
        #expect(found.map(\.path.description).first == "library.plan.in-school-plan")
        #expect(found.map(\.settles) == [["one"], [], [], ["three"]])
    }

    @Test func `what is required comes before what is only possible`() throws {
        let found = try questions(
            rule("may", "may", "{library.support.travel-paid: yes}")
                + rule("must", "must", "{school.sixth-form: yes}"),
            ""
        )
        #expect(found.map(\.settles) == [["must"], ["may"]])
    }

    /// The status settles one finding for certain and, four times of five, the other; the last
    /// contact is needed in the fifth case alone, so that the lead of another partner comes before.
    @Test func `an answer that is seldom needed comes late`() throws {
        let found = try questions(
            rule(
                "one",
                "should",
                "{every: partnerships, where: {kind: parents}, has: {lead: present}, if-none: met}"
            )
                + rule(
                    "two",
                    "should",
                    "{at-least: 1, of: partnerships, where: {kind: careers, status: active, "
                        + "last-contact: {within: 12 months}}}"
                )
                + rule(
                    "three",
                    "should",
                    "{at-least: 1, of: partnerships, where: {kind: careers, status: active}}"
                ),
            "partnerships: [{partner: P, kind: parents}, {partner: C, kind: careers}]\n"
        )
        #expect(
            found.map(\.path.description) == [
                "partnerships[1].status", "partnerships[0].lead", "partnerships[1].last-contact",
            ]
        )
    }

    @Test func `a list that is not recorded comes before what refers to it`() throws {
        let found = try questions(
            rule(
                "aims",
                "should",
                "{every: partnerships, where: {status: active}, has: {aims: present}, if-none: met}"
            ),
            "partnerships: [{partner: P, kind: parents, status: active}]\n"
        )
        #expect(found.map(\.path.description) == ["library.plan.aims", "partnerships[0].aims"])
    }

    @Test func `a condition comes before what it may make needless`() throws {
        let found = try questions(
            "  - {id: a, clause: c, strength: should, title: T, "
                + "applies-when: {school.sixth-form: yes}, "
                + "require: {library.support.travel-paid: yes}}\n",
            ""
        )
        #expect(
            found.map(\.path.description) == ["school.sixth-form", "library.support.travel-paid"]
        )
    }

    @Test func `an empty list that settles nothing is asked about`() throws {
        let found = try questions(
            rule(
                "a",
                "should",
                "{every: partnerships, has: {lead: present}, if-none: unknown}"
            ),
            "partnerships: none\n"
        )
        #expect(found.map(\.path.description) == ["partnerships"])
    }
}
