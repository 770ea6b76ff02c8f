import Rules
import Testing

@testable import Reports

@Suite struct IdentifierTests {
    private func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// RFC 3174, section 7.3, and the empty message; lengths around a block are worked out by
    /// another implementation.
    @Test(arguments: [
        ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
        ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
        ),
        (String(repeating: "a", count: 1_000), "291e9a6c66994949b57ba5e650361e98fc36b1ba"),
        (String(repeating: "a", count: 55), "c1c8bbdc22796e28c0e15163d20899b65621d65a"),
        (String(repeating: "a", count: 64), "0098ba824b5c16427bd7a1122a5a442a25ec644d"),
    ])
    func `hashes as the standard does`(message: String, digest: String) {
        #expect(hexadecimal(SHA1.digest(Array(message.utf8))) == digest)
    }

    /// RFC 9562, appendix A.4.
    @Test func `makes UUIDs as the standard does`() {
        let space: [UInt8] = [
            0x6B, 0xA7, 0xB8, 0x10, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4,
            0x30,
            0xC8,
        ]
        let uuid = NameUUID("www.example.com", in: space).description
        #expect(uuid == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
    }

    @Test func `differ by rule set, school, day, rule and thing, and by nothing else`() throws {
        let report = try EveryOutcome.report()
        let rule = try #require(report.pack.rules.first)
        let own = report.uuid("finding", of: rule)
        let others = [
            report.uuid("risk", of: rule), report.uuid("finding", of: report.pack.rules[1]),
            report.uuid("finding"), try EveryOutcome.second().uuid("finding", of: rule),
            try Fixture.report(
                EveryOutcome.school.replacing("2026-11-20", with: "2026-11-21"),
                by: EveryOutcome.pack
            ).uuid("finding", of: rule),
            try Fixture.report(
                EveryOutcome.school,
                by: EveryOutcome.pack.replacing("1.0.0", with: "1.0.1")
            ).uuid("finding", of: rule),
        ]
        #expect(Set(others + [own]).count == others.count + 1)
        #expect(try EveryOutcome.report().uuid("finding", of: rule) == own)
        let moved = try Fixture.report(EveryOutcome.school, by: EveryOutcome.pack, file: "b.yaml")
        #expect(moved.uuid("finding", of: rule) == own)
    }

    @Test(arguments: [
        ("samples/a.yaml", "samples/a.yaml"), ("/a b/é.yaml", "file:///a%20b/%C3%A9.yaml"),
        ("<standard input>", "%3Cstandard%20input%3E"), ("c:\\x#?%", "c%3A%5Cx%23%3F%25"),
    ])
    func `addresses files as references`(path: String, address: String) {
        #expect(ArtifactAddress(path).description == address)
    }

    @Test(arguments: [("a.b-c_1", "a.b-c_1"), ("1 d", "_1_d"), ("", "_"), ("é", "__"), ("-", "_-")])
    func `makes tokens of ids`(text: String, token: String) {
        #expect(OSCALText.token(text) == token)
    }

    @Test(arguments: [("a\n\n b ", "a b"), (" \n", "–"), ("a\u{2028}b", "a b")])
    func `makes one line of a text`(text: String, line: String) {
        #expect(OSCALText.line(text) == line)
    }
}
