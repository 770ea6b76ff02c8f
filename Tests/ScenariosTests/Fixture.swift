import CEL
import Checking
import Diagnostics
import Foundation
import Rules
import TestSupport
import Testing
import YAML

@testable import Scenarios

/// The shipped rule sets, compiled, and the sample schools.
enum Fixture {
    static let samples = [
        "oakfield-academy", "brackenhill-school", "lakeside-high", "glenorrin-academy",
        "ysgol-bryn-derw", "drumgallion-college",
    ]

    static func source(_ path: String) throws -> Source {
        let file = WorkingCopy.root.appending(path: path)
        return Source(name: path, bytes: [UInt8](try Data(contentsOf: file)))
    }

    static func node(_ path: String) throws -> Node {
        var log = DiagnosticLog()
        return try #require(YAMLReader.read(try source(path), into: &log))
    }

    static let model: Model? = {
        var log = DiagnosticLog()
        return (try? node("rules/models/partnership-inventory.yaml"))
            .flatMap { ModelReader.read($0, into: &log) }
    }()

    /// The CILIP partnerships chapter.
    static let checker = (try? pack(source("rules/cilip-secondary-2014/partnerships.yaml")))
        .map { Checker($0) }

    static let ifla =
        (try? pack(source("rules/ifla-school-library-2015/community-and-support.yaml")))
        .map { Checker($0) }

    static func pack(_ source: Source) throws -> CompiledPack {
        var log = DiagnosticLog()
        let model = try #require(model)
        let node = YAMLReader.read(source, into: &log)
        let pack = node.flatMap { PackReader.read($0, model: model, into: &log) }
            .flatMap { CompiledPack.compile($0, into: &log) }
        return try #require(pack, "\(log.diagnostics.map(\.text))")
    }

    /// A rule set of a few rules, written under `rules:`.
    static func rules(_ rules: String, parameters: String = "{}") throws -> Checker {
        let text = """
            format: concordat/rules/1
            id: test.rules
            version: 1.0.0
            title: {en: Test}
            source: {work: A guideline}
            model: models/partnership-inventory.yaml
            parameters: \(parameters)
            levels: {order: worst-first, names: [some, most]}
            examples-as-of: 2026-11-20
            clauses: [{id: c, title: A clause, checked-by: rules}]
            rules:
            \(rules)
            """
        return Checker(try pack(Source(name: "rules.yaml", text: text)))
    }

    static func sample(_ name: String) throws -> Inventory {
        try inventory(try source("samples/\(name).yaml"))
    }

    static func inventory(_ source: Source) throws -> Inventory {
        var log = DiagnosticLog()
        let model = try #require(model)
        let node = YAMLReader.read(source, into: &log)
        let inventory = node.flatMap { InventoryReader.read($0, model: model, into: &log) }
        return try #require(inventory, "\(log.diagnostics.map(\.text))")
    }

    /// A school with what is written under `school:`.
    static func school(_ rest: String) throws -> Inventory {
        let text = """
            format: concordat/inventory/1
            as-of: 2026-11-20
            school: {name: Test School}
            \(rest)
            """
        return try inventory(Source(name: "school.yaml", text: text))
    }

    static func day(_ text: String) throws -> Day { try #require(Day(text)) }
}
