import Checking
import Diagnostics
import Foundation
import Partners
import Rules
import Signing
import TestSupport
import Testing
import YAML

@testable import Reports

/// Reports of the sample schools, and of one school with a rule for each outcome.
enum Fixture {
    /// A provenance that does not change with the shipped rule set.
    static func provenance(_ standing: Provenance.Standing = .notSigned) throws -> Provenance {
        let digest = try #require(Digest("sha256:" + String(repeating: "0f", count: 32)))
        return Provenance(digest: digest, publisher: "Concordat", standing: standing)
    }

    private static let model = Result {
        var log = DiagnosticLog()
        let written = try node("rules/models/partnership-inventory.yaml")
        return try #require(ModelReader.read(written, into: &log))
    }

    private static let shipped = Result {
        try pack(try node("rules/cilip-secondary-2014/partnerships.yaml"))
    }

    private static let directory = Result {
        var log = DiagnosticLog()
        let written = try node("rules/directories/uk.yaml")
        return try #require(DirectoryReader.read(written, model: try model.get(), into: &log))
    }

    static func report(_ sample: String) throws -> Report {
        let (pack, directory) = (try shipped.get(), try directory.get())
        let result = try check(try node("samples/\(sample).yaml"), by: pack)
        let advice = Suggester(result, directories: [directory]).advice()
        return Report(result, advice: advice, provenance: try provenance())
    }

    /// A report of a school and a rule set that are written here.
    static func report(
        _ school: String,
        by pack: String,
        standing: Provenance.Standing = .notSigned,
        file: String = "school.yaml",
        directories: [Directory] = []
    ) throws -> Report {
        var log = DiagnosticLog()
        let packNode = try #require(
            YAMLReader.read(Source(name: "pack.yaml", text: pack), into: &log)
        )
        let node = try #require(YAMLReader.read(Source(name: file, text: school), into: &log))
        let result = try check(node, by: try self.pack(packNode))
        return Report(
            result,
            advice: Suggester(result, directories: directories).advice(),
            provenance: try provenance(standing),
            home: Seeker(result.inventory, outcodes: Outcodes()).home
        )
    }

    private static func node(_ path: String) throws -> Node {
        var log = DiagnosticLog()
        let bytes = [UInt8](try Data(contentsOf: WorkingCopy.root.appending(path: path)))
        return try #require(YAMLReader.read(Source(name: path, bytes: bytes), into: &log))
    }

    /// A rule set that is written here, ready to run.
    static func pack(_ text: String) throws -> CompiledPack {
        var log = DiagnosticLog()
        return try pack(
            try #require(YAMLReader.read(Source(name: "pack.yaml", text: text), into: &log))
        )
    }

    private static func pack(_ node: Node) throws -> CompiledPack {
        var log = DiagnosticLog()
        let pack = PackReader.read(node, model: try model.get(), into: &log)
        let compiled = pack.flatMap { CompiledPack.compile($0, into: &log) }
        return try #require(compiled, "\(DiagnosticPrinter().text(log))")
    }

    /// A checker by the shipped rule set.
    static func checker() throws -> Checker { Checker(try shipped.get()) }

    /// Checks an inventory by the shipped rule set.
    static func check(_ inventory: Inventory) throws -> CheckResult {
        var log = DiagnosticLog()
        let result = try checker().check(inventory, into: &log)
        return try #require(result, "\(DiagnosticPrinter().text(log))")
    }

    private static func check(_ node: Node, by pack: CompiledPack) throws -> CheckResult {
        var log = DiagnosticLog()
        let inventory = InventoryReader.read(node, model: pack.pack.model, into: &log)
        let result = inventory.flatMap { Checker(pack).check($0, into: &log) }
        return try #require(result, "\(DiagnosticPrinter().text(log))")
    }
}
