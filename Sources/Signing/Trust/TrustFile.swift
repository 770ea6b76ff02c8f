package import Diagnostics
import Rules
package import YAML

/// The file of those that somebody trusts: `format: concordat/trust/1`.
///
/// The public half of a new key is such a file too, with one publisher and one key.
package struct TrustFile {
    package static let format = "concordat/trust/1"

    var nodes = NodeReader()
    private var places: [PublicKey: Span] = [:]

    /// Reads the file; none where anything in it is wrong.
    package static func read(_ document: Node, into log: inout DiagnosticLog) -> Trust? {
        var reader = TrustFile()
        let trust = reader.trust(document)
        log.append(contentsOf: reader.nodes.log)
        return reader.nodes.log.hasErrors ? nil : trust
    }

    private mutating func trust(_ document: Node) -> Trust? {
        let keys = ["format", "publishers"]
        guard
            let mapping = nodes.file(document, format: Self.format, keys: keys, of: "a trust file"),
            let node = nodes.required(
                "publishers",
                in: mapping,
                at: document.span,
                of: "a trust file"
            ),
            let list = nodes.list(node, of: "publishers")
        else { return nil }
        var names: [String: Span] = [:]
        return Trust(list.compactMap { publisher($0, &names) })
    }

    private mutating func publisher(
        _ node: Node,
        _ names: inout [String: Span]
    ) -> Trust.Publisher? {
        let what = "a publisher"
        guard let mapping = nodes.mapping(node, keys: ["name", "keys"], of: what),
            let nameNode = nodes.required("name", in: mapping, at: node.span, of: what),
            let name = nodes.text(nameNode, "the publisher's name"),
            let keysNode = nodes.required("keys", in: mapping, at: node.span, of: what),
            let list = nodes.list(keysNode, of: "keys")
        else { return nil }
        let earlier = names.updateValue(nameNode.span, forKey: name)
        check(name, "the publisher", at: nameNode.span, after: earlier)
        return Trust.Publisher(name: name, keys: list.compactMap { key($0) })
    }

    private mutating func key(_ node: Node) -> TrustedKey? {
        let what = "a publisher's key"
        let keys = ["key", "from", "until", "revoked"]
        guard let mapping = nodes.mapping(node, keys: keys, of: what),
            let keyNode = nodes.required("key", in: mapping, at: node.span, of: what),
            let key = nodes.publicKey(keyNode)
        else { return nil }
        let earlier = places.updateValue(keyNode.span, forKey: key)
        check(key.description, "the key", at: keyNode.span, after: earlier)
        return TrustedKey(
            key,
            from: mapping["from"].flatMap { nodes.day($0) },
            until: until(mapping),
            revocation: mapping["revoked"].flatMap { revocation($0) }
        )
    }

    /// The last day of a key, which is not before its first.
    private mutating func until(_ mapping: Mapping) -> Day? {
        guard let node = mapping["until"], let until = nodes.day(node) else { return nil }
        let from = mapping["from"]?.scalar.flatMap { Day($0.text) }
        if let from, until < from {
            nodes.log.append(SigningMessage.endsBeforeStart, at: node.span)
        }
        return until
    }

    private mutating func revocation(_ node: Node) -> TrustedKey.Revocation? {
        let what = "a revocation"
        guard let mapping = nodes.mapping(node, keys: ["on", "because"], of: what),
            let becauseNode = nodes.required("because", in: mapping, at: node.span, of: what),
            let because = nodes.text(becauseNode, "a reason")
        else { return nil }
        return .init(date: mapping["on"].flatMap { nodes.day($0) }, because: because)
    }

    /// Says of a thing that stands twice where it stands first.
    private mutating func check(
        _ thing: String,
        _ what: String,
        at span: Span,
        after earlier: Span?
    ) {
        guard let earlier else { return }
        nodes.log.append(
            ReadingMessage.duplicate(thing, what: what),
            at: span,
            notes: [.init("the first is here", at: earlier)]
        )
    }
}
