import Testing

@testable import Signing

@Suite struct SodiumTests {
    /// FIPS 180-2, appendix B.
    @Test(arguments: [
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ])
    func `hashes as the standard does`(text: String, digest: String) {
        #expect(Hexadecimal.text(Sodium.sha256(Array(text.utf8))) == digest)
    }

    /// RFC 8032, section 7.1, test 2.
    @Test func `signs as the standard does`() throws {
        let seed = try #require(
            Hexadecimal.bytes("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
        )
        let keys = try #require(Sodium.keys(seed: seed))
        #expect(
            Hexadecimal.text(keys.publicKey)
                == "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
        )
        let signature = try #require(Sodium.signature(of: [0x72], seed: seed))
        #expect(
            Hexadecimal.text(signature)
                == "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        )
        #expect(Sodium.verifies(signature, of: [0x72], key: keys.publicKey))
        #expect(!Sodium.verifies(signature, of: [0x73], key: keys.publicKey))
        #expect(!Sodium.verifies(signature, of: [0x72], key: []))
        #expect(Sodium.keys(seed: []) == nil && Sodium.signature(of: [], seed: [1]) == nil)
    }

    @Test(arguments: [("", []), ("00ff", [0, 255])] as [(String, [UInt8])])
    func `reads and writes hexadecimal digits`(text: String, bytes: [UInt8]) {
        #expect(Hexadecimal.bytes(text) == bytes && Hexadecimal.text(bytes) == text)
    }

    @Test(arguments: ["0", "0g", "FF", "é1"])
    func `refuses what is no pair of lower-case digits`(text: String) {
        #expect(Hexadecimal.bytes(text) == nil)
    }
}
