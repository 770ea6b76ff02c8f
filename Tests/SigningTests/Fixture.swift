import Diagnostics
import Foundation
import Rules
import TestSupport
import Testing
import YAML

@testable import Signing

/// A small rule set, keys that are always the same, and files made of texts.
enum Fixture {
    static let pack = """
        format: concordat/rules/1
        id: small
        version: 1.0.0
        publisher: Fen Library Group
        source: {work: W}
        model: models/partnership-inventory.yaml
        clauses: [{id: c, title: C}]
        rules:
          - id: with-parents
            clause: c
            strength: should
            title: The library works with parents
            require: {at-least: 1, of: partnerships, where: {kind: parents}}

        """

    static func node(_ text: String, _ name: String = "file.yaml") throws -> Node {
        var log = DiagnosticLog()
        return try #require(YAMLReader.read(Source(name: name, text: text), into: &log))
    }

    static func model() throws -> Model {
        let file = WorkingCopy.root.appending(path: "rules/models/partnership-inventory.yaml")
        return try model(String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }

    static func model(_ text: String) throws -> Model {
        var log = DiagnosticLog()
        return try #require(ModelReader.read(try node(text), into: &log))
    }

    static func read(_ text: String = pack, model: Model? = nil) throws -> Pack {
        var log = DiagnosticLog()
        let model = try model ?? self.model()
        return try #require(PackReader.read(try node(text, "pack.yaml"), model: model, into: &log))
    }

    static func key(
        _ byte: UInt8 = 1,
        _ publisher: String = "Fen Library Group"
    ) throws -> SecretKey {
        let seed = [UInt8](repeating: byte, count: Sodium.seedLength)
        return try #require(SecretKey(publisher: publisher, seed: seed))
    }

    static func day(_ text: String = "2026-11-24") throws -> Day { try #require(Day(text)) }

    /// The signature of a rule set, written to a file and read again.
    static func signature(of pack: Pack, by key: SecretKey) throws -> Signature {
        var log = DiagnosticLog()
        let signature = try #require(key.sign(pack, on: try day(), into: &log))
        return try read(signature: SignatureFile.text(signature))
    }

    static func read(signature text: String) throws -> Signature {
        var log = DiagnosticLog()
        return try #require(SignatureFile.read(try node(text, "pack.sig.yaml"), into: &log))
    }

    /// What a reader of files says of a text.
    static func messages(
        _ text: String,
        _ read: (Node, inout DiagnosticLog) -> Bool
    ) -> String {
        var log = DiagnosticLog()
        let node = YAMLReader.read(Source(name: "file.yaml", text: text), into: &log)
        #expect(node.map { read($0, &log) } != true)
        return DiagnosticPrinter().text(log)
    }
}
