import Diagnostics
import Foundation
import TestSupport
import Testing
import YAML

@testable import Signing

@Suite struct SecretKeyFileTests {
    @Test func `is read as it was written`() throws {
        let key = try Fixture.key(1, "Fen \"Library\" Group: cy")
        var log = DiagnosticLog()
        let node = try Fixture.node(SecretKeyFile.text(key))
        let read = try #require(SecretKeyFile.read(node, into: &log))
        #expect(read.publisher == key.publisher && read.seed == key.seed)
        #expect(read.publicKey == key.publicKey && log.diagnostics.isEmpty)
    }

    @Test func `every new key is another`() throws {
        let keys = (0..<3).compactMap { _ in SecretKey.new(publisher: "P") }
        #expect(Set(keys.map(\.publicKey)).count == 3)
    }

    @Test func `shows nothing of a secret file, wherever it is broken`() throws {
        let text = SecretKeyFile.text(try Fixture.key())
        let seed = text.range(of: "0101").map { text[$0.lowerBound...] } ?? ""
        for mark in ["\t", "\"", "[", "{", ": ", "&", "*", "!", "%", "|", "@", "\u{0}"] {
            for place in seed.indices.dropLast(40) + [seed.startIndex] {
                let broken = String(text[..<place]) + mark + text[place...]
                #expect(!said(of: broken).contains("010101"), "\(mark)")
            }
        }
        let swapped = text.replacing("key: ", with: "keys: ").replacing("seed:", with: "key:")
        #expect(!said(of: swapped).contains("0101"))
    }

    private func said(of text: String) -> String {
        var log = DiagnosticLog()
        let source = Source(name: "s", bytes: Array(text.utf8), isSecret: true)
        _ = YAMLReader.read(source, into: &log).flatMap { SecretKeyFile.read($0, into: &log) }
        return DiagnosticPrinter().text(log)
    }

    @Test func `says what is wrong with a file, never its secret`() throws {
        let text = SecretKeyFile.text(try Fixture.key())
        let other = try Fixture.key(2).publicKey.description
        let wrong = [
            text.replacing("publisher:", with: "publishers:"), text.replacing("0101\n", with: "\n"),
            text.replacing("seed", with: "sede"), String(text.dropLast(20)),
            text.replacing(try Fixture.key().publicKey.description, with: other),
            text.replacing("ed25519", with: "rsa"), String(text.prefix(text.count / 2)),
            text.replacing("secret-key/1", with: "secret-key/2"), "", "[]", "seed: {}",
        ]
        let said = wrong.map { text in
            Fixture.messages(text) { SecretKeyFile.read($0, into: &$1) != nil }
        }
        #expect(!said.contains("") && !said.contains { $0.contains("0101") })
        try Golden("secret-key-messages.txt").expect(said.joined(separator: "\n"))
    }
}
