import Checking
import Diagnostics
import Foundation
import Partners
import Planning
import Rules
import YAML

/// What the steps are timed on: the shipped rule set, a school of the samples, and the partners that
/// come with the command.
struct Ground: Sendable {
    let packText: String
    let schoolText: String
    let model: Model
    let pack: Pack
    let checker: Checker
    let inventory: Inventory
    let result: CheckResult
    let finder: PartnerFinder
    let planner: Planner

    /// Something that is shipped could not be read.
    struct NotRead: Error, CustomStringConvertible {
        let description: String
    }

    init(_ root: URL) throws {
        func text(_ path: String) throws -> String {
            try String(contentsOf: root.appending(path: path), encoding: .utf8)
        }
        packText = try text("rules/cilip-secondary-2014/partnerships.yaml")
        schoolText = try text("samples/oakfield-academy.yaml")
        let modelText = try text("rules/models/partnership-inventory.yaml")
        model = try Self.made("model") { log in
            Self.node(modelText, &log).flatMap { ModelReader.read($0, into: &log) }
        }
        let (model, packText, schoolText) = (model, packText, schoolText)
        pack = try Self.made("rule set") { Self.pack(packText, model, &$0) }
        let pack = pack
        let compiled = try Self.made("rules") { CompiledPack.compile(pack, into: &$0) }
        checker = Checker(compiled)
        inventory = try Self.made("school") { Self.inventory(schoolText, model, &$0) }
        let (checker, inventory) = (checker, inventory)
        result = try Self.made("check") { checker.check(inventory, into: &$0) }
        finder = PartnerFinder(try Self.directories(root, model))
        planner = try Planner(checker, finder: finder)
    }

    private static func made<Thing>(
        _ name: String,
        _ make: (inout DiagnosticLog) -> Thing?
    ) throws -> Thing {
        var log = DiagnosticLog()
        guard let thing = make(&log) else {
            throw NotRead(description: "\(name): \(DiagnosticPrinter().text(log))")
        }
        return thing
    }

    private static func directories(_ root: URL, _ model: Model) throws -> [Directory] {
        let folder = root.appending(path: "rules/directories")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
        return try files.filter { $0.hasSuffix(".yaml") }.map { file in
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: file)))
            return try made(file) { log in
                DirectoryFile.read(Source(name: file, bytes: bytes), model: model, into: &log)
            }
        }
    }
}

extension Ground {
    static func node(_ text: String, _ log: inout DiagnosticLog) -> Node? {
        YAMLReader.read(Source(name: "benchmark", text: text), into: &log)
    }

    static func pack(_ text: String, _ model: Model, _ log: inout DiagnosticLog) -> Pack? {
        node(text, &log).flatMap { PackReader.read($0, model: model, into: &log) }
    }

    static func inventory(
        _ text: String,
        _ model: Model,
        _ log: inout DiagnosticLog
    ) -> Inventory? {
        node(text, &log).flatMap { InventoryReader.read($0, model: model, into: &log) }
    }
}
