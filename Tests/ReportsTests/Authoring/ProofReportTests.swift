import Authoring
import Checking
import Diagnostics
import Proofs
import Rules
import TestSupport
import Testing

@testable import Reports

/// What is proven of a rule set and what its examples notice, as people and programs read it.
@Suite(.enabled(if: Solver.installed() != nil, "the solver z3 is not installed"))
struct ProofReportTests {
    private static let rules = [
        "require: {at-least: 1, of: partnerships, where: {kind: parents}}",
        "require: {at-least: 3, of: partnerships, where: {status: active}}",
        "require: {not: {at-most: 2, of: partnerships, where: {status: active}}}",
        "require: {at-most: 2, of: partnerships}",
        "in-words: A name that begins with A, require-cel: 'school.name.matches(\"^A\")'",
    ]

    private func pack(_ requirements: [String]) throws -> CompiledPack {
        let rules = requirements.enumerated().map { index, text in
            "  - {id: r\(index), clause: c, strength: may, title: <Title> \(index), \(text)}"
        }
        return try Fixture.pack(
            """
            format: concordat/rules/1
            id: small
            version: 1.0.0
            source: {work: W}
            model: models/partnership-inventory.yaml
            examples-as-of: 2026-11-20
            clauses: [{id: c, title: Partners & friends}]
            rules:
            \(rules.joined(separator: "\n"))

            """
        )
    }

    private func proof(_ requirements: [String]) throws -> PackProof {
        let day = try #require(Day("2026-11-20"))
        let solver = try #require(Solver.installed())
        return try PackProver(try pack(requirements), rules: nil, asOf: day, solver: solver).proof()
    }

    private func mutation() throws -> MutationReport {
        let pack = try pack(["require: {at-most: 0, of: partnerships}", Self.rules[4]])
        var log = DiagnosticLog()
        let results = MutationRun(pack).results(into: &log)
        return try MutationReport(results, of: pack, solver: try #require(Solver.installed()))
    }

    @Test(arguments: AuthorFormat.allCases)
    func `a proof of rules that contradict each other`(format: AuthorFormat) throws {
        let written = try proof(Self.rules).written(as: format, style: TextStyle())
        try Golden("contradiction.\(format.rawValue)").expect(written)
    }

    @Test(arguments: AuthorFormat.allCases)
    func `a proof of rules that can be met together`(format: AuthorFormat) throws {
        let rules = Array(Self.rules[1...2])
        let written = try proof(rules).written(as: format, style: TextStyle())
        try Golden("proof.\(format.rawValue)").expect(written)
    }

    @Test(arguments: AuthorFormat.allCases)
    func `slips that no example notices`(format: AuthorFormat) throws {
        let written = try mutation().written(as: format, style: TextStyle())
        try Golden("mutation.\(format.rawValue)").expect(written)
    }
}
