import Diagnostics
import Rules
import TestSupport
import Testing
import YAML

@testable import Signing

@Suite struct TrustFileTests {
    private func key(_ byte: UInt8) throws -> String { try Fixture.key(byte).publicKey.description }

    private func text() throws -> String {
        """
        # Those whom we trust.
        format: concordat/trust/1
        publishers:
          - name: Fen Library Group  # in the county
            keys:
              - {key: "\(try key(1))", from: 2026-01-01, until: 2026-12-31}
              - {key: "\(try key(2))", revoked: {on: 2026-06-01, because: Left on a train}}

        """
    }

    private func read(_ text: String) throws -> Trust {
        var log = DiagnosticLog()
        return try #require(TrustFile.read(try Fixture.node(text), into: &log))
    }

    @Test func `reads publishers, keys and their times`() throws {
        let trust = try read(try text())
        let keys = try #require(trust["Fen Library Group"]).keys
        #expect(keys.map(\.from?.description) == ["2026-01-01", nil])
        #expect(keys.map(\.until?.description) == ["2026-12-31", nil])
        #expect(keys.map(\.revocation?.because) == [nil, "Left on a train"])
        #expect(trust["Fen library group"] == nil)
    }

    @Test func `the public half of a new key is a trust file`() throws {
        let key = try Fixture.key()
        let trust = try read(TrustFile.text(key, from: try Fixture.day()))
        #expect(trust.publishers.map(\.name) == ["Fen Library Group"])
        #expect(trust.publishers.first?.keys.map(\.key) == [key.publicKey])
    }

    @Test func `adds publishers at the end and keeps comments`() throws {
        var log = DiagnosticLog()
        let new = try read(TrustFile.text(try Fixture.key(3, "Another"), from: try Fixture.day()))
        let old = try Fixture.node(try text())
        let added = try #require(TrustFile.text(adding: new, to: old, into: &log))
        #expect(added.hasPrefix(try text()))
        #expect(try read(added).publishers.map(\.name) == ["Fen Library Group", "Another"])
        let alone = try #require(TrustFile.text(adding: new, to: nil, into: &log))
        #expect(try read(alone).publishers.map(\.name) == ["Another"])
        let trusted = try read(try text())
        let copied = try #require(TrustFile.text(adding: trusted, to: nil, into: &log))
        let again = try read(copied)["Fen Library Group"]?.keys.map(\.sentence)
        #expect(again == trusted["Fen Library Group"]?.keys.map(\.sentence))
    }

    @Test func `adds nothing to a file that it would break`() throws {
        var log = DiagnosticLog()
        let new = try read(try text())
        for old in [
            try text(), "{format: concordat/trust/1, publishers: []}",
            "publishers:\n  - {name: P, keys: []}\nformat: concordat/trust/1\n",
        ] {
            #expect(TrustFile.text(adding: new, to: try Fixture.node(old), into: &log) == nil)
        }
        #expect(
            log.diagnostics.map(\.code) == [
                "signing/trusted-already", "signing/add-by-hand", "signing/add-by-hand",
            ]
        )
    }

    @Test func `says what is wrong with a file`() throws {
        let text = try text()
        let wrong = [
            text.replacing("publishers:", with: "publisher:"),
            text.replacing("until", with: "untill"),
            text.replacing("2026-12-31", with: "2025-12-31"),
            text.replacing("because", with: "why"),
            text.replacing(try key(2), with: try key(1)), text.replacing("revoked", with: "revokd"),
            text.replacing("keys:", with: "key:"), text.replacing("ed25519:", with: ""),
            text + "  - {name: Fen Library Group, keys: []}\n",
            text.replacing("trust/1", with: "trust/2"),
            String(text.prefix(text.count / 2)), "", "publishers: 1",
        ]
        let said = wrong.map { text in
            Fixture.messages(text) { TrustFile.read($0, into: &$1) != nil }
        }
        #expect(!said.contains(""))
        try Golden("trust-messages.txt").expect(said.joined(separator: "\n"))
    }
}
