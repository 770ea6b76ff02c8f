/// The half of a key that checks signatures, written `ed25519:` and 64 hexadecimal digits.
///
/// The key is its own name: short names of keys can be forged.
package struct PublicKey: Sendable, Hashable, CustomStringConvertible {
    let bytes: [UInt8]

    private static let prefix = "ed25519:"

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads a key as it is written.
    package init?(_ text: String) {
        guard text.hasPrefix(Self.prefix),
            let bytes = Hexadecimal.bytes(text.dropFirst(Self.prefix.count)),
            bytes.count == Sodium.publicKeyLength
        else { return nil }
        self.bytes = bytes
    }

    package var description: String { Self.prefix + Hexadecimal.text(bytes) }

    /// Enough of it to be told from another by eye; never enough to trust.
    package var beginning: String { Self.prefix + Hexadecimal.text(Array(bytes.prefix(8))) + "…" }
}
