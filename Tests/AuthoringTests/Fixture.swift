import Checking
import Diagnostics
import Foundation
import Rules
import TestSupport
import Testing
import YAML

/// Rule sets and schools over the model that comes with the command.
enum Fixture {
    private static let model: Model? = {
        var log = DiagnosticLog()
        return (try? source("rules/models/partnership-inventory.yaml"))
            .flatMap { YAMLReader.read($0, into: &log) }
            .flatMap { ModelReader.read($0, into: &log) }
    }()

    static func source(_ path: String) throws -> Source {
        let data = try Data(contentsOf: WorkingCopy.root.appending(path: path))
        return Source(name: path, bytes: [UInt8](data))
    }

    static func shipped() throws -> CompiledPack {
        try compiled(source("rules/cilip-secondary-2014/partnerships.yaml"))
    }

    static func compiled(_ text: String) throws -> CompiledPack {
        try compiled(Source(name: "pack.yaml", text: text))
    }

    static func compiled(_ source: Source) throws -> CompiledPack {
        var log = DiagnosticLog()
        let model = try #require(model)
        let pack = YAMLReader.read(source, into: &log)
            .flatMap { PackReader.read($0, model: model, into: &log) }
            .flatMap { CompiledPack.compile($0, into: &log) }
        return try #require(pack, "\(log.text)")
    }

    /// A school of which only this is recorded.
    static func school(_ text: String) throws -> Inventory {
        var log = DiagnosticLog()
        let head = "format: concordat/inventory/1\nas-of: 2026-11-20\n"
        let whole = head + (text.contains("school:") ? "" : "school: {name: S}\n") + text + "\n"
        let model = try #require(model)
        let inventory = YAMLReader.read(Source(name: "school.yaml", text: whole), into: &log)
            .flatMap { InventoryReader.read($0, model: model, into: &log) }
        return try #require(inventory, "\(log.text)")
    }
}

extension DiagnosticLog {
    var text: String { DiagnosticPrinter().text(self) }
}
