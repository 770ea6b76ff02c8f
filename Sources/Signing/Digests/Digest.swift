package import Rules

/// The SHA-256 of a rule set's meaning, written `sha256:` and 64 hexadecimal digits.
package struct Digest: Sendable, Hashable, CustomStringConvertible {
    /// As it is written.
    package let description: String

    private static let prefix = "sha256:"

    /// The digest of a rule set and the model that it names.
    ///
    /// It is the SHA-256 of `{"format":"concordat/digest/1","model":…,"pack":…}`, where the two
    /// documents stand as `CanonicalText` writes them.
    package init(of pack: Pack) {
        var text = CanonicalText()
        text.appendList(["format", "model", "pack"], .curly) { text, key in
            text.append(key: key)
            switch key {
            case "model": text.append(pack.model.document)
            case "pack": text.append(pack.document)
            default: text.append(text: "concordat/digest/1")
            }
        }
        description = Self.prefix + Hexadecimal.text(Sodium.sha256(text.bytes))
    }

    /// Reads a digest as it is written.
    package init?(_ text: String) {
        guard text.hasPrefix(Self.prefix),
            Hexadecimal.bytes(text.dropFirst(Self.prefix.count))?.count == 32
        else { return nil }
        description = text
    }
}
