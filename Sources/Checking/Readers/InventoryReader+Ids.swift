import CEL
import Diagnostics
import Rules
import YAML

extension InventoryReader {
    /// Says of each id that stood before in the same list.
    mutating func checkIds(_ nodes: [Node]) {
        var first: [String: Span] = [:]
        for node in nodes {
            guard let id = node.mapping?["id"], let text = id.scalar?.text else { continue }
            guard let earlier = first.updateValue(id.span, forKey: text) else { continue }
            values.nodes.log.append(
                ReadingMessage.duplicate(text, what: "the id"),
                at: id.span,
                notes: [.init("the first is here", at: earlier)]
            )
        }
    }

    /// Says of each id that points at nothing.
    mutating func checkReferences(in root: Record) {
        for use in references {
            let known = ids(of: use.list, in: root)
            guard let known else {
                if !isPiece { complain(use, known: []) }
                continue
            }
            if !known.contains(use.id) { complain(use, known: known) }
        }
    }

    private mutating func complain(_ use: ReferenceUse, known: [String]) {
        let near = NearestName.of(use.id, in: known)
        values.nodes.log.append(
            ReadingMessage.unknownWord(use.id, wanted: "an id of \(use.list)", near: near),
            at: use.span,
            notes: near == nil ? [.init(Self.hint(use, known))] : []
        )
    }

    private static func hint(_ use: ReferenceUse, _ known: [String]) -> String {
        known.isEmpty
            ? "\(use.list) has no ids: write the one that is meant there"
            : "its ids: \(known.joined(separator: ", "))"
    }

    /// The ids of a list of records; none where the list is not recorded.
    private func ids(of path: String, in root: Record) -> [String]? {
        var value: Value? = .record(root)
        for name in path.split(separator: ".") {
            value = value?.record?[String(name).asIdentifier]
        }
        return value?.elements?.compactMap { $0.record?["id"]?.text }
    }
}
