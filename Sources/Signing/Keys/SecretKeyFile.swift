package import Diagnostics
import Rules
package import YAML

/// The file of a secret key: `format: concordat/secret-key/1`.
package enum SecretKeyFile {
    package static let format = "concordat/secret-key/1"
    private static let keys = ["format", "publisher", "key", "seed"]

    /// The file's text; the secret has a line of its own, which no message about another shows.
    package static func text(_ key: SecretKey) -> String {
        """
        # Signs rule sets of this publisher. Keep it to yourself: who has it signs in your name.
        format: \(format)
        publisher: \(key.publisher.doubleQuoted)
        key: \(key.publicKey.description.doubleQuoted)
        seed:
          \(Hexadecimal.text(key.seed))

        """
    }

    /// Reads a key; none where anything in it is wrong.
    package static func read(_ document: Node, into log: inout DiagnosticLog) -> SecretKey? {
        var nodes = NodeReader()
        defer { log.append(contentsOf: nodes.log) }
        let mapping = nodes.file(document, format: format, keys: keys, of: "a secret key")
        guard let mapping, let key = key(mapping, document.span, &nodes) else { return nil }
        return nodes.log.hasErrors ? nil : key
    }

    private static func key(
        _ mapping: Mapping,
        _ span: Span,
        _ nodes: inout NodeReader
    ) -> SecretKey? {
        func required(_ key: String) -> Node? {
            nodes.required(key, in: mapping, at: span, of: "a secret key")
        }
        guard let publisherNode = required("publisher"), let keyNode = required("key"),
            let seedNode = required("seed"),
            let publisher = nodes.text(publisherNode, "the publisher's name"),
            let publicKey = nodes.publicKey(keyNode)
        else { return nil }
        let seed = seedNode.scalar.flatMap { Hexadecimal.bytes($0.text) }
        guard let key = seed.flatMap({ SecretKey(publisher: publisher, seed: $0) }) else {
            nodes.log.append(SigningMessage.seed, at: keyNode.span)
            return nil
        }
        if key.publicKey != publicKey {
            nodes.log.append(SigningMessage.keysDiffer, at: keyNode.span)
        }
        return key
    }
}

extension NodeReader {
    /// A public key as it is written.
    mutating func publicKey(_ node: Node) -> PublicKey? {
        if let key = node.scalar.flatMap({ PublicKey($0.text) }) { return key }
        wanted("a public key: 'ed25519:' and 64 hexadecimal digits", node)
        return nil
    }

    /// A day as it is written.
    mutating func day(_ node: Node) -> Day? {
        if let day = node.scalar.flatMap({ Day($0.text) }) { return day }
        wanted("a date that exists, written year-month-day, such as 2026-11-20", node)
        return nil
    }
}
