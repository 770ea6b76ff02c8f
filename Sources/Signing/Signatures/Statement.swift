package import Rules

/// What a signature vouches for.
package struct Statement: Sendable, Hashable {
    package static let format = "concordat/statement/1"

    /// The id of the rule set.
    package let pack: String
    package let version: String
    package let digest: Digest
    package let publisher: String
    package let key: PublicKey

    /// The day of the signature, as the one who signed gives it.
    package let date: Day

    /// What is said of a rule set when it is signed.
    package init(_ pack: Pack, digest: Digest, key: SecretKey, date: Day) {
        self.init(
            pack: pack.id,
            version: pack.version,
            digest: digest,
            publisher: key.publisher,
            key: key.publicKey,
            date: date
        )
    }

    init(
        pack: String,
        version: String,
        digest: Digest,
        publisher: String,
        key: PublicKey,
        date: Day
    ) {
        (self.pack, self.version, self.digest) = (pack, version, digest)
        (self.publisher, self.key, self.date) = (publisher, key, date)
    }

    /// Keys and values in the order of the keys.
    var fields: [(key: String, value: String)] {
        [
            ("date", date.description), ("digest", digest.description), ("format", Self.format),
            ("key", key.description), ("pack", pack), ("publisher", publisher),
            ("version", version),
        ]
    }

    /// The bytes that are signed: the fields as `CanonicalText` writes them, every value a text.
    var signedBytes: [UInt8] {
        var text = CanonicalText()
        text.appendList(fields, .curly) { text, field in
            text.append(key: field.key)
            text.append(text: field.value)
        }
        return text.bytes
    }
}
