import Diagnostics
import Rules
import TestSupport
import Testing

@testable import Signing

@Suite struct VerificationTests {
    private func trust(_ key: TrustedKey, _ name: String = "Fen Library Group") -> Trust {
        Trust([Trust.Publisher(name: name, keys: [key])])
    }

    private func good() throws -> Trust { trust(TrustedKey(try Fixture.key().publicKey)) }

    private func code(
        _ pack: Pack,
        _ signature: Signature?,
        _ trust: Trust
    ) -> String? {
        var log = DiagnosticLog()
        let provenance = Verification(pack, trust: trust).provenance(signature, into: &log)
        #expect((provenance == nil) == log.hasErrors)
        return log.diagnostics.first?.code ?? provenance?.standing.word
    }

    @Test func `a good signature of a trusted publisher is trusted`() throws {
        let pack = try Fixture.read()
        let signature = try Fixture.signature(of: pack, by: try Fixture.key())
        #expect(code(pack, signature, try good()) == "signed-and-trusted")
    }

    @Test func `nobody need be trusted`() throws {
        let pack = try Fixture.read()
        let signature = try Fixture.signature(of: pack, by: try Fixture.key())
        #expect(code(pack, nil, Trust()) == "not-signed")
        #expect(code(pack, signature, Trust()) == "signed-by-unknown-key")
        let others = trust(TrustedKey(try Fixture.key().publicKey), "Others")
        #expect(code(pack, signature, others) == "signed-by-unknown-key")
        let nameless = try Fixture.read(
            Fixture.pack.replacing("publisher: Fen Library Group\n", with: "")
        )
        #expect(code(nameless, nil, try good()) == "not-signed")
    }

    @Test func `a claim to a trusted publisher needs a signature with a good key of theirs`() throws
    {
        let pack = try Fixture.read()
        let key = try Fixture.key().publicKey
        let signature = try Fixture.signature(of: pack, by: try Fixture.key())
        let stolen = TrustedKey.Revocation(date: nil, because: "stolen")
        #expect(code(pack, nil, try good()) == "signing/not-signed")
        for (trusted, wanted) in [
            (TrustedKey(try Fixture.key(2).publicKey), "signing/not-their-key"),
            (TrustedKey(key, from: try Fixture.day("2026-11-25")), "signing/out-of-time"),
            (TrustedKey(key, until: try Fixture.day("2026-11-23")), "signing/out-of-time"),
            (
                TrustedKey(key, from: try Fixture.day(), until: try Fixture.day()),
                "signed-and-trusted"
            ),
            (TrustedKey(key, from: nil, until: nil, revocation: stolen), "signing/revoked"),
        ] { #expect(code(pack, signature, trust(trusted)) == wanted) }
    }

    @Test func `a signature that does not fit is refused whoever signed`() throws {
        let pack = try Fixture.read()
        let signature = try Fixture.signature(of: pack, by: try Fixture.key())
        let forged = Signature(
            statement: signature.statement,
            bytes: signature.bytes.map { $0 ^ 1 },
            span: signature.span
        )
        #expect(code(pack, forged, Trust()) == "signing/forged")
        for (old, new, wanted) in [
            ("at-least: 1", "at-least: 2", "signing/changed"),
            ("1.0.0", "1.0.1", "signing/other-pack"),
            ("id: small", "id: tall", "signing/other-pack"),
            ("publisher: Fen", "publisher: Den", "signing/other-publisher"),
        ] {
            let other = try Fixture.read(Fixture.pack.replacing(old, with: new))
            #expect(code(other, signature, Trust()) == wanted)
            #expect(code(other, signature, try good()) == wanted)
        }
    }

    @Test(arguments: ["pack: ", "version: ", "publisher: ", "date: ", "digest: ", "key: "])
    func `every word of the statement is signed`(field: String) throws {
        let pack = try Fixture.read()
        let text = SignatureFile.text(try Fixture.signature(of: pack, by: try Fixture.key()))
        let other = SignatureFile.text(
            try Fixture.signature(
                of: try Fixture.read(
                    Fixture.pack.replacing("small", with: "tall").replacing("1.0.0", with: "1.0.1")
                        .replacing("Fen", with: "Den")
                ),
                by: try Fixture.key(2, "Den Library Group")
            )
        ).replacing("2026-11-24", with: "2026-11-25")
        func line(_ text: String) throws -> String {
            let lines = text.split(separator: "\n").map(String.init)
            return try #require(lines.first { $0.hasPrefix("  \(field)") })
        }
        let altered = text.replacing(try line(text), with: try line(other))
        #expect(altered != text)
        #expect(!(try Fixture.read(signature: altered).isGenuine))
        #expect(try Fixture.read(signature: text).isGenuine)
    }

    @Test func `a signature survives another layout of its file`() throws {
        let pack = try Fixture.read()
        let text = SignatureFile.text(try Fixture.signature(of: pack, by: try Fixture.key()))
        let lines = text.split(separator: "\n").filter { $0.hasPrefix("  ") }
        let reversed = lines.reversed().joined(separator: "\n")
        let other = text.replacing(
            lines.joined(separator: "\n"),
            with: "  # turned round\n" + reversed
        )
        #expect(other != text)
        #expect(code(pack, try Fixture.read(signature: other), try good()) == "signed-and-trusted")
    }

    @Test func `says in located messages why a rule set is refused`() throws {
        var log = DiagnosticLog()
        let pack = try Fixture.read()
        let signature = try Fixture.signature(of: pack, by: try Fixture.key())
        _ = Verification(pack, trust: try good()).provenance(nil, into: &log)
        let other = trust(TrustedKey(try Fixture.key(2).publicKey))
        _ = Verification(pack, trust: other).provenance(signature, into: &log)
        let changed = try Fixture.read(Fixture.pack.replacing("at-least: 1", with: "at-least: 2"))
        _ = Verification(changed, trust: Trust()).provenance(signature, into: &log)
        let text = DiagnosticPrinter().text(log)
            .replacing(#/signature: "[0-9a-f]+/#, with: "signature: \"")
        try Golden("refusals.txt").expect(text)
    }
}
