import Checking
import Diagnostics
import Foundation
import Rules
import TestSupport
import Testing
import YAML

@testable import Authoring

/// Rule sets to lint.
enum AuthoringFixture {
    static let model: Model? = {
        var log = DiagnosticLog()
        return try? document("rules/models/partnership-inventory.yaml")
            .flatMap { ModelReader.read($0, into: &log) }
    }()

    static func document(_ path: String) throws -> Node? {
        var log = DiagnosticLog()
        return YAMLReader.read(try source(path), into: &log)
    }

    static func source(_ path: String) throws -> Source {
        let data = try Data(contentsOf: WorkingCopy.root.appending(path: path))
        return Source(name: path, bytes: [UInt8](data))
    }

    static func pack(_ text: String) throws -> Pack {
        try pack(Source(name: "pack.yaml", text: text))
    }

    static func pack(_ source: Source) throws -> Pack {
        var log = DiagnosticLog()
        let document = try #require(YAMLReader.read(source, into: &log), "\(log.text)")
        let pack = PackReader.read(document, model: try #require(model), into: &log)
        let found = try #require(pack, "\(log.text)")
        _ = try #require(CompiledPack.compile(found, into: &log), "\(log.text)")
        return found
    }

    static let shipped = "rules/cilip-secondary-2014/partnerships.yaml"
}

extension DiagnosticLog {
    var text: String { DiagnosticPrinter().text(self) }
}

/// A whole rule set around a sample of a page.
struct SamplePack {
    private static let head: [(key: String, text: String)] = [
        ("format", "concordat/rules/1"), ("id", "sample"), ("version", "1.0.0"),
        ("source", "{work: W}"), ("model", "models/partnership-inventory.yaml"),
        ("examples-as-of", "2026-11-20"), ("clauses", "[{id: c, title: C}]"),
    ]

    private static let rule: [(key: String, text: String)] = [
        ("id", "r"), ("clause", "c"), ("strength", "may"), ("title", "T"),
        ("require", "{at-least: 1, of: partnerships}"),
    ]

    /// The rule set of keys of its own.
    static func ofPack(_ text: String) -> String {
        let own = keys(of: text)
        var lines = head.filter { !own.contains($0.key) }.map { "\($0.key): \($0.text)" }
        lines.append(text)
        if !own.contains("rules") { lines.append("rules:\n" + oneRule("")) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The rule set of one rule of keys of its own.
    static func ofRule(_ text: String) -> String { ofPack("rules:\n" + oneRule(text)) }

    private static func oneRule(_ text: String) -> String {
        let own = keys(of: text)
        let isCEL = own.contains("require-cel") || own.contains("levels")
        let lines = rule.filter { !own.contains($0.key) && !(isCEL && $0.key == "require") }
            .map { "\($0.key): \($0.text)" }
        let all = (lines + [text]).joined(separator: "\n").split(separator: "\n")
        return all.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element }
            .joined(separator: "\n")
    }

    private static func keys(of text: String) -> Set<String> {
        Set(
            text.split(separator: "\n").filter { !$0.hasPrefix(" ") }
                .map { String($0.prefix { $0 != ":" }) }
        )
    }
}
