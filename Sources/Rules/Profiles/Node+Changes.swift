import Diagnostics
import YAML

extension Node {
    /// A mapping with another value for a key, in its old place or at the end.
    ///
    /// - Parameters:
    ///   - name: the key.
    ///   - value: what it shall hold.
    ///   - key: the key as it is written, where it is.
    /// - Returns: the mapping with it.
    func setting(_ name: String, to value: Node, key: Node? = nil) -> Node {
        var entries = mapping?.entries ?? []
        if let index = entries.firstIndex(where: { $0.name == name }) {
            entries[index] = .init(key: entries[index].key, value: value)
        } else {
            entries.append(.init(key: key ?? .text(name, at: value.span), value: value))
        }
        return Node(.mapping(Mapping(entries)), at: span)
    }

    /// A mapping without a key.
    func removing(_ name: String) -> Node {
        Node(.mapping(Mapping((mapping?.entries ?? []).filter { $0.name != name })), at: span)
    }

    /// A mapping with a value changed under a key; as it was where it has no such key.
    func changing(_ name: String, _ change: (Node) -> Node) -> Node {
        mapping?[name].map { setting(name, to: change($0)) } ?? self
    }

    /// A list with each of its elements changed, or left out where there is none.
    func mapping(elements change: (Node) -> Node?) -> Node {
        Node(.sequence((elements ?? []).compactMap(change)), at: span)
    }

    /// A list with more elements.
    func appending(_ more: [Node]) -> Node {
        Node(.sequence((elements ?? []) + more), at: span)
    }

    /// A plain text, shown at a place.
    static func text(_ text: String, at span: Span) -> Node {
        Node(.scalar(Scalar(LocatedText(text: text, at: span), style: .plain)), at: span)
    }

    /// Whether it says what another says, wherever each is written.
    func saysSame(as other: Node) -> Bool {
        switch (content, other.content) {
        case (.scalar(let left), .scalar(let right)): left.text == right.text
        case (.sequence(let left), .sequence(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.saysSame(as: $1) }
        case (.mapping(let left), .mapping(let right)):
            left.entries.count == right.entries.count
                && left.entries.allSatisfy { entry in
                    right[entry.name].map { entry.value.saysSame(as: $0) } ?? false
                }
        case (.scalar, _), (.sequence, _), (.mapping, _): false
        }
    }

    /// A text in several languages, of which those given take the place of the old ones.
    ///
    /// A text without English is a translation and leaves the English as it was.
    func translating(_ old: Node?) -> Node {
        guard let mapping, let old, mapping["en"] == nil else { return self }
        let start = old.mapping == nil ? Node(.mapping(Mapping([])), at: old.span) : old
        let english = old.mapping == nil ? start.setting("en", to: old) : start
        return mapping.entries.reduce(english) { $0.setting($1.name, to: $1.value) }
    }

    /// What it says in a few words, for people who compare.
    var inBrief: String {
        switch content {
        case .scalar(let scalar): scalar.text
        case .sequence(let elements): elements.map(\.inBrief).joined(separator: ", ")
        case .mapping(let mapping):
            mapping["en"]?.inBrief
                ?? mapping.entries.map { "\($0.name): \($0.value.inBrief)" }
                .joined(separator: ", ")
        }
    }
}
