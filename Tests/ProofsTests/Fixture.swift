import Checking
import Diagnostics
import Foundation
import Rules
import TestSupport
import Testing
import YAML

@testable import Proofs

/// Packs over the shipped model.
enum Fixture {
    static let day = Day("2026-11-20")

    static func node(_ path: String) throws -> Node {
        let data = try Data(contentsOf: WorkingCopy.root.appending(path: path))
        var log = DiagnosticLog()
        return try #require(YAMLReader.read(Source(name: path, bytes: [UInt8](data)), into: &log))
    }

    static func model() throws -> Model {
        var log = DiagnosticLog()
        let node = try node("rules/models/partnership-inventory.yaml")
        return try #require(ModelReader.read(node, into: &log))
    }

    static func compiled(_ node: Node) throws -> CompiledPack {
        var log = DiagnosticLog()
        let compiled = PackReader.read(node, model: try model(), into: &log)
            .flatMap { CompiledPack.compile($0, into: &log) }
        return try #require(compiled, "\(DiagnosticPrinter().text(log))")
    }

    static func shipped() throws -> CompiledPack {
        try compiled(node("rules/cilip-secondary-2014/partnerships.yaml"))
    }

    /// A pack of rules given by what each requires; further keys may follow on lines of their own.
    static func pack(_ requirements: [String]) throws -> CompiledPack {
        let rules = requirements.enumerated().map { index, text in
            "  - {id: r\(index), clause: c\(index), strength: may, title: Title \(index), \(text)}"
        }
        let clauses = requirements.indices.map { "  - {id: c\($0), title: Clause \($0)}" }
        let text = """
            format: concordat/rules/1
            id: small
            version: 1.0.0
            source: {work: W}
            model: models/partnership-inventory.yaml
            examples-as-of: 2026-11-20
            levels: {order: worst-first, names: [developing, establishing, enhancing]}
            parameters:
              recent: {type: period, default: 12 months, basis: interpretation, because: A year}
              some: {type: whole-number, default: 2, basis: interpretation, because: A few}
            clauses:
            \(clauses.joined(separator: "\n"))
            rules:
            \(rules.joined(separator: "\n"))

            """
        var log = DiagnosticLog()
        let node = YAMLReader.read(Source(name: "small.yaml", text: text), into: &log)
        return try compiled(try #require(node, "\(DiagnosticPrinter().text(log))"))
    }

    static func prover(_ pack: CompiledPack) throws -> Prover {
        Prover(
            model: pack.pack.model,
            asOf: try #require(day),
            solver: try #require(Solver.installed())
        )
    }

    static func proof(_ requirements: [String]) throws -> PackProof {
        let pack = try pack(requirements)
        let solver = try #require(Solver.installed())
        return try PackProver(pack, rules: nil, asOf: try #require(day), solver: solver).proof()
    }
}

extension Trait where Self == ConditionTrait {
    /// Skips, and says so, where there is no solver.
    static var withSolver: Self {
        .enabled(if: Solver.installed() != nil, "the solver z3 is not installed")
    }
}
