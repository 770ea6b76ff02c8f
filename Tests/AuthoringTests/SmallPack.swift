import Checking
import Diagnostics
import Foundation
import Rules
import TestSupport
import Testing
import YAML

/// A rule set of a few rules, over the model that comes with the command.
struct SmallPack {
    var recent = "12 months"
    let rules: String

    private static let model: Model? = {
        var log = DiagnosticLog()
        let path = WorkingCopy.root.appending(path: "rules/models/partnership-inventory.yaml")
        let source = Source(
            name: path.path,
            bytes: (try? Data(contentsOf: path)).map([UInt8].init) ?? []
        )
        return YAMLReader.read(source, into: &log).flatMap { ModelReader.read($0, into: &log) }
    }()

    var text: String {
        """
        format: concordat/rules/1
        id: small
        version: 1.0.0
        source: {work: W}
        model: models/partnership-inventory.yaml
        examples-as-of: 2026-11-20
        parameters:
          recent: {type: period, default: \(recent), basis: interpretation, because: A year}
        levels: {order: worst-first, names: [low, high]}
        clauses: [{id: c, title: C}]
        rules:
        \(rules)
        """
    }

    /// One rule that asks for something in one line, without examples unless some are given.
    static func asking(_ require: String, examples: String = "[]", more: String = "") -> SmallPack {
        SmallPack(
            rules: """
                  - id: r
                    clause: c
                    strength: may
                    title: T
                    require: \(require)
                    \(more)
                    examples: \(examples)

                """
        )
    }

    /// One rule whose author wrote out an expression.
    static func expressing(_ expression: String, examples: String = "[]") -> SmallPack {
        SmallPack(
            rules: """
                  - id: r
                    clause: c
                    strength: may
                    title: T
                    require-cel: |
                      \(expression)
                    in-words: W
                    examples: \(examples)

                """
        )
    }

    func compiled() throws -> CompiledPack { try Self.compiled(text) }

    /// A rule set as text, ready to run.
    static func compiled(_ text: String) throws -> CompiledPack {
        var log = DiagnosticLog()
        let node = YAMLReader.read(Source(name: "pack.yaml", text: text), into: &log)
        let model = try #require(model)
        let pack = node.flatMap { PackReader.read($0, model: model, into: &log) }
            .flatMap { CompiledPack.compile($0, into: &log) }
        return try #require(pack, "\(DiagnosticPrinter().text(log))")
    }

    /// A school of which only this is recorded.
    static func school(_ text: String) throws -> Inventory {
        var log = DiagnosticLog()
        let head = "format: concordat/inventory/1\nas-of: 2026-11-20\n"
        let whole = head + (text.contains("school:") ? "" : "school: {name: S}\n") + text + "\n"
        let node = YAMLReader.read(Source(name: "school.yaml", text: whole), into: &log)
        let model = try #require(model)
        let inventory = node.flatMap { InventoryReader.read($0, model: model, into: &log) }
        return try #require(inventory, "\(DiagnosticPrinter().text(log))")
    }
}
