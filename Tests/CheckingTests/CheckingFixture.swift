import Diagnostics
import Foundation
import Rules
import Testing
import YAML

@testable import Checking

/// The shipped pack, compiled, and the sample schools.
enum Fixture {
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static let samples = [
        "oakfield-academy", "brackenhill-school", "lakeside-high", "glenorrin-academy",
        "ysgol-bryn-derw", "drumgallion-college",
    ]

    static func source(_ path: String) throws -> Source {
        Source(name: path, bytes: [UInt8](try Data(contentsOf: root.appending(path: path))))
    }

    static func node(_ path: String) throws -> Node {
        var log = DiagnosticLog()
        return try #require(YAMLReader.read(try source(path), into: &log))
    }

    static let pack: CompiledPack? = {
        var log = DiagnosticLog()
        guard
            let model = (try? node("rules/models/partnership-inventory.yaml"))
                .flatMap({ ModelReader.read($0, into: &log) }),
            let pack = (try? node("rules/cilip-secondary-2014/partnerships.yaml"))
                .flatMap({ PackReader.read($0, model: model, into: &log) })
        else { return nil }
        return CompiledPack.compile(pack, into: &log)
    }()

    /// Checks a document; none where it cannot be read, with what was said.
    static func check(_ document: Node) throws -> (result: CheckResult?, log: DiagnosticLog) {
        let pack = try #require(pack)
        var log = DiagnosticLog()
        guard
            let inventory = InventoryReader.read(document, model: pack.pack.model, into: &log)
        else { return (nil, log) }
        return (Checker(pack).check(inventory, into: &log), log)
    }

    static func check(_ text: String) throws -> (result: CheckResult?, log: DiagnosticLog) {
        var log = DiagnosticLog()
        guard let node = YAMLReader.read(Source(name: "school.yaml", text: text), into: &log) else {
            return (nil, log)
        }
        return try check(node)
    }
}
