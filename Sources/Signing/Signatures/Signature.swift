package import Diagnostics

/// A statement and the Ed25519 signature of it.
package struct Signature: Sendable {
    package let statement: Statement
    let bytes: [UInt8]

    /// Where it was read; none where it was just made.
    package let span: Span?

    /// Whether it was made with the secret half of the key that the statement names.
    var isGenuine: Bool {
        Sodium.verifies(bytes, of: statement.signedBytes, key: statement.key.bytes)
    }
}
