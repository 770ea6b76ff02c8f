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
        # Signs rule sets of this publisher. Keep it to yourself: whoever has it can sign in your name.
        format: \(format)
        publisher: \(QuotedText(key.publisher))
        key: \(QuotedText(key.publicKey.description))
        seed:
          \(Hexadecimal.text(key.seed))

        """
    }

    /// Reads a key; none where anything in it is wrong.
    package static func read(_ document: Node, into log: inout DiagnosticLog) -> SecretKey? {
        var nodes = NodeReader()
        defer { log.append(contentsOf: nodes.log) }
        let what = "a secret key"
        guard let mapping = nodes.file(document, format: format, keys: keys, of: what),
            let publisherNode = nodes.required(
                "publisher",
                in: mapping,
                at: document.span,
                of: what
            ),
            let publisher = nodes.text(publisherNode, "the publisher's name"),
            let keyNode = nodes.required("key", in: mapping, at: document.span, of: what),
            let publicKey = nodes.publicKey(keyNode),
            let seedNode = nodes.required("seed", in: mapping, at: document.span, of: what)
        else { return nil }
        guard let seed = seedNode.scalar.flatMap({ Hexadecimal.bytes($0.text) }),
            let key = SecretKey(publisher: publisher, seed: seed)
        else {
            nodes.log.append(SigningMessage.seed, at: keyNode.span)
            return nil
        }
        guard key.publicKey == publicKey else {
            nodes.log.append(SigningMessage.keysDiffer, at: keyNode.span)
            return nil
        }
        return nodes.log.hasErrors ? nil : key
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
