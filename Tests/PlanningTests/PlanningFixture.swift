import CEL
import Checking
import Diagnostics
import Foundation
import Rules
import TestSupport
import Testing
import YAML

@testable import Partners
@testable import Planning

/// Packs, schools and partners for tests of plans.
enum Fixture {
    static func node(_ path: String) throws -> Node {
        let data = try Data(contentsOf: WorkingCopy.root.appending(path: path))
        return try node(of: String(decoding: data, as: UTF8.self), path)
    }

    static func node(of text: String, _ name: String = "test.yaml") throws -> Node {
        var log = DiagnosticLog()
        let node = YAMLReader.read(Source(name: name, text: text), into: &log)
        return try #require(node, "\(DiagnosticPrinter().text(log))")
    }

    static func model() throws -> Model {
        var log = DiagnosticLog()
        return try #require(
            ModelReader.read(try node("rules/models/partnership-inventory.yaml"), into: &log)
        )
    }

    static func shipped() throws -> CompiledPack {
        try compiled(node("rules/cilip-secondary-2014/partnerships.yaml"))
    }

    static func compiled(_ node: Node) throws -> CompiledPack {
        var log = DiagnosticLog()
        let compiled = PackReader.read(node, model: try model(), into: &log)
            .flatMap { CompiledPack.compile($0, into: &log) }
        return try #require(compiled, "\(DiagnosticPrinter().text(log))")
    }

    /// A pack of rules, each given by its keys after `id` and `clause`.
    static func pack(_ rules: [(id: String, text: String)]) throws -> CompiledPack {
        let text = """
            format: concordat/rules/1
            id: small
            version: 1.0.0
            source: {work: W}
            model: models/partnership-inventory.yaml
            parameters:
              recent: {type: period, default: 12 months, basis: interpretation, because: A year}
            clauses: [{id: c, title: Clause}]
            rules:
            \(rules.map {
                "  - {id: \($0.id), clause: c, strength: should, title: \($0.id), \($0.text)}"
            }.joined(separator: "\n"))

            """
        return try compiled(node(of: text))
    }

    static func inventory(_ text: String) throws -> Inventory {
        try inventory(node(of: text, "school.yaml"))
    }

    static func inventory(_ node: Node) throws -> Inventory {
        var log = DiagnosticLog()
        let inventory = InventoryReader.read(node, model: try model(), into: &log)
        return try #require(inventory, "\(DiagnosticPrinter().text(log))")
    }

    /// The plans for a school.
    static func answer(
        _ pack: CompiledPack,
        _ inventory: Inventory,
        _ entries: [DirectoryEntry],
        _ change: (inout PlanRequest) -> Void = { _ in }
    ) throws -> PlanAnswer {
        let directory = Directory(title: "", source: "", licence: nil, entries: entries)
        let planner = try Planner(Checker(pack), finder: PartnerFinder([directory]))
        var request = PlanRequest(from: try #require(inventory.asOf))
        change(&request)
        var log = DiagnosticLog()
        let answer = planner.answer(inventory, request, into: &log)
        return try #require(answer, "\(DiagnosticPrinter().text(log))")
    }
}
