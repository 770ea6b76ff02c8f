import Diagnostics
import TestSupport
import Testing

@testable import Signing

@Suite struct SignatureFileTests {
    @Test(arguments: [
        ("a/partnerships.yaml", "a/partnerships.sig.yaml"), ("p.yml", "p.sig.yaml"),
        ("p.json", "p.sig.yaml"), ("p", "p.sig.yaml"),
        ("<standard input>", "<standard input>.sig.yaml"),
    ])
    func `stands beside its rule set`(pack: String, path: String) {
        #expect(SignatureFile.path(of: pack) == path)
    }

    @Test func `is as its golden file, and read as it was written`() throws {
        let pack = try Fixture.read()
        var log = DiagnosticLog()
        let key = try Fixture.key()
        let signature = try #require(key.sign(pack, on: try Fixture.day(), into: &log))
        let text = SignatureFile.text(signature)
        let read = try Fixture.read(signature: text)
        #expect(read.statement == signature.statement && read.bytes == signature.bytes)
        let steady = text.replacing(signature.statement.digest.description, with: "sha256:…")
            .replacing(Hexadecimal.text(signature.bytes), with: "…")
        try Golden("signature.yaml").expect(steady)
    }

    @Test func `a key signs no rule set of another publisher`() throws {
        var log = DiagnosticLog()
        for text in [
            Fixture.pack, Fixture.pack.replacing("publisher: Fen Library Group\n", with: ""),
        ] {
            let key = try Fixture.key(1, "Somebody else")
            #expect(key.sign(try Fixture.read(text), on: try Fixture.day(), into: &log) == nil)
        }
        try Golden("other-key-messages.txt").expect(DiagnosticPrinter().text(log))
    }

    @Test func `says what is wrong with a file`() throws {
        var log = DiagnosticLog()
        let key = try Fixture.key()
        let pack = try Fixture.read()
        let text = SignatureFile.text(
            try #require(key.sign(pack, on: try Fixture.day(), into: &log))
        )
        let wrong = [
            text.replacing("signature:", with: "signiture:"),
            text.replacing("sha256:", with: "md5:"),
            text.replacing("2026-11-24", with: "2026-11-31"),
            text.replacing("  key:", with: "  kee:"),
            text.replacing("statement/1", with: "statement/2"), text.replacing("small", with: ""),
            text.replacing("ed25519:", with: "ed25519:zz"), String(text.prefix(text.count / 2)), "",
        ]
        let said = wrong.map { text in
            Fixture.messages(text) { SignatureFile.read($0, into: &$1) != nil }
        }
        #expect(!said.contains(""))
        let digest = try #require(said.first { $0.contains("md5") }).isEmpty
        #expect(!digest)
    }
}
