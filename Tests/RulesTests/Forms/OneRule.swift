import Checking
import Diagnostics
import Testing
import YAML

@testable import Rules

/// A pack of one rule, run over pieces of inventories.
struct OneRule {
    let require: String

    private func text(_ given: String) -> String {
        """
        format: concordat/rules/1
        id: small
        version: 1.0.0
        source: {work: W}
        model: models/partnership-inventory.yaml
        examples-as-of: 2026-11-20
        parameters:
          recent: {type: period, default: 12 months, basis: interpretation, because: A year}
        clauses: [{id: c, title: C}]
        rules:
          - id: r
            clause: c
            strength: may
            title: T
            require: \(require)
            examples: [{name: n, given: {\(given)}, expect: met}]

        """
    }

    /// What the rule finds in a piece of an inventory.
    func outcome(of given: String) throws -> Outcome? {
        var log = DiagnosticLog()
        let compiled = try #require(try compiled(given, &log), "\(log.diagnostics.map(\.text))")
        let results = ExampleRun(compiled).outcomes(into: &log)
        #expect(log.diagnostics.isEmpty, "\(DiagnosticPrinter().text(log))")
        return results.first?.found
    }

    /// What an author is told of the rule.
    func codes() throws -> [String] {
        var log = DiagnosticLog()
        _ = try compiled("", &log)
        return log.diagnostics.map(\.code)
    }

    private func compiled(_ given: String, _ log: inout DiagnosticLog) throws -> CompiledPack? {
        let source = Source(name: "pack.yaml", text: text(given))
        let node = try #require(YAMLReader.read(source, into: &log))
        return PackReader.read(node, model: try Files.model(), into: &log)
            .flatMap { CompiledPack.compile($0, into: &log) }
    }
}
