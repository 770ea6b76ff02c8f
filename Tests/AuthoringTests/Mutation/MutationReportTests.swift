import Authoring
import Checking
import Diagnostics
import Proofs
import Rules
import Testing

@Suite(.enabled(if: Solver.installed() != nil, "the solver z3 is not installed"))
struct MutationReportTests {
    private func report(_ pack: SmallPack) throws -> MutationReport {
        let compiled = try pack.compiled()
        var log = DiagnosticLog()
        let results = MutationRun(compiled).results(into: &log)
        #expect(log.diagnostics.isEmpty)
        let solver = try #require(Solver.installed())
        return try MutationReport(results, of: compiled, solver: solver)
    }

    @Test func `shows an example for each slip that goes unnoticed`() throws {
        let rule = try report(.asking("{at-least: 2, of: partnerships, where: {status: active}}"))
            .rules[0]
        #expect(rule.noticed == 0)
        #expect(rule.unnoticed == rule.mutants)
        #expect(!rule.newExamples.isEmpty)
    }

    @Test(arguments: VariationTests.requirements)
    func `examples that it adds notice every slip that matters`(requirement: String) throws {
        let pack = SmallPack.asking(requirement)
        let first = try report(pack)
        let rule = try #require(try pack.compiled().pack.rules.first)
        let edit = ExampleInsertion.edit(adding: first.rules[0].newExamples.map(\.text), to: rule)
        let text = String(decoding: edit.span.source.applying([edit]), as: UTF8.self)
        let compiled = try Fixture.compiled(text)
        var log = DiagnosticLog()
        let outcomes = ExampleRun(compiled).outcomes(into: &log)
        #expect(outcomes.count { !$0.passes } == 0)
        let results = MutationRun(compiled).results(into: &log)
        let second = try MutationReport(
            results,
            of: compiled,
            solver: try #require(Solver.installed())
        )
        #expect(second.unnoticed == 0)
        #expect(second.score == 1)
    }

    @Test func `proves that a slip changes nothing`() throws {
        let rule = try report(.asking("{at-most: 0, of: partnerships}")).rules[0]
        let same = rule.survivors.filter {
            if case .equivalent = $0.fate { true } else { false }
        }
        #expect(same.map(\.mutant.sentence) == ["if at most 0 were exactly 0"])
    }

    @Test(arguments: [
        "school.name.matches('^A')",
        "partnerships.map(p, p.kind).distinct().size() > 2",
    ])
    func `finds examples by trying where exact reasoning does not cover a rule`(
        expression: String
    ) throws {
        let rule = try report(.expressing(expression)).rules[0]
        #expect(!rule.newExamples.isEmpty)
        let open = rule.survivors.filter { $0.sentence.contains("not known") }
        for survivor in open { #expect(survivor.sentence.contains("which proves nothing")) }
    }

    @Test func `settles nothing without a day for examples`() throws {
        let text = SmallPack.asking("{school.pupils: present}").text
            .replacing("examples-as-of: 2026-11-20\n", with: "")
        let compiled = try Fixture.compiled(text)
        var log = DiagnosticLog()
        let results = MutationRun(compiled).results(into: &log)
        let report = try MutationReport(
            results,
            of: compiled,
            solver: try #require(Solver.installed())
        )
        #expect(report.equivalent == 0)
        let sentences = report.rules[0].survivors.map(\.sentence)
        #expect(sentences.count { !$0.contains("'examples-as-of'") } == 0)
    }
}
