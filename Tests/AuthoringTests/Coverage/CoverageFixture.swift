import Authoring
import Checking
import Diagnostics
import Foundation
import Rules
import TestSupport
import Testing
import YAML

/// Packs for tests, upon the shipped model.
enum CoverageFixture {
    static func node(_ path: String) throws -> Node {
        let file = WorkingCopy.root.appending(path: path)
        let bytes = [UInt8](try Data(contentsOf: file))
        var log = DiagnosticLog()
        return try #require(YAMLReader.read(Source(name: path, bytes: bytes), into: &log))
    }

    static func compiled(_ document: Node) throws -> CompiledPack {
        var log = DiagnosticLog()
        let model = try #require(
            ModelReader.read(try node("rules/models/partnership-inventory.yaml"), into: &log)
        )
        let pack = PackReader.read(document, model: model, into: &log)
        let compiled = pack.flatMap { CompiledPack.compile($0, into: &log) }
        return try #require(compiled, "\(DiagnosticPrinter().text(log))")
    }

    static func shipped() throws -> CompiledPack {
        try compiled(try node("rules/cilip-secondary-2014/partnerships.yaml"))
    }

    /// A pack of one rule, whose id is `r`: its own keys, and examples as flow mappings.
    static func pack(_ rule: String, _ examples: [String]) throws -> CompiledPack {
        let lines = rule.split(separator: "\n").map { "    \($0)" }
        let text =
            """
            format: concordat/rules/1
            id: small
            version: 1.0.0
            source: {work: W}
            model: models/partnership-inventory.yaml
            examples-as-of: 2026-11-20
            levels: {order: worst-first, names: [low, high]}
            clauses: [{id: c, title: C}]
            rules:
              - id: r
                clause: c
                strength: should
                title: T

            """ + lines.joined(separator: "\n") + "\n"
            + (examples.isEmpty ? "" : "    examples:\n")
            + examples.map { "      - \($0)\n" }.joined()
        var log = DiagnosticLog()
        return try compiled(
            try #require(YAMLReader.read(Source(name: "pack.yaml", text: text), into: &log))
        )
    }

    static func coverage(_ compiled: CompiledPack) throws -> Coverage {
        var log = DiagnosticLog()
        let results = ExampleRun(compiled).outcomes(into: &log)
        #expect(!log.hasErrors, "\(DiagnosticPrinter().text(log))")
        return CoverageRun(compiled).coverage(by: results)
    }
}

extension Coverage {
    /// What no example reaches of the conditions: the text of the part and the state.
    var missing: [String] {
        rules.flatMap(\.parts).flatMap { part in
            part.missing.map { "\(part.text): \($0.rawValue)" }
        }
    }

    /// Every part that is looked at.
    var texts: [String] { rules.flatMap(\.parts).map(\.text) }
}

extension ReachedPart {
    fileprivate var text: String {
        String(decoding: span.source.bytes[span.range], as: UTF8.self)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
