import Rules
import YAML

extension NodeReader {
    /// A statement as a signature holds it.
    mutating func statement(_ node: Node) -> Statement? {
        let keys = ["date", "digest", "format", "key", "pack", "publisher", "version"]
        guard
            let mapping = file(node, format: Statement.format, keys: keys, of: "a statement"),
            let pack = part("pack", mapping, node, { $0.text($1) }),
            let version = part("version", mapping, node, { $0.text($1) }),
            let digest = part("digest", mapping, node, { $0.digest($1) }),
            let publisher = part("publisher", mapping, node, { $0.text($1) }),
            let key = part("key", mapping, node, { $0.publicKey($1) }),
            let date = part("date", mapping, node, { $0.day($1) })
        else { return nil }
        return Statement(
            pack: pack,
            version: version,
            digest: digest,
            publisher: publisher,
            key: key,
            date: date
        )
    }

    private mutating func part<Value>(
        _ key: String,
        _ mapping: Mapping,
        _ node: Node,
        _ read: (inout NodeReader, Node) -> Value?
    ) -> Value? {
        required(key, in: mapping, at: node.span, of: "a statement").flatMap { read(&self, $0) }
    }

    private mutating func digest(_ node: Node) -> Digest? {
        if let digest = node.scalar.flatMap({ Digest($0.text) }) { return digest }
        wanted("a digest: 'sha256:' and 64 hexadecimal digits", node)
        return nil
    }
}
