import Diagnostics
import YAML

extension Node {
    /// What stands at the end of some keys.
    subscript(path: ArraySlice<String>) -> Node? {
        guard let key = path.first else { return self }
        return mapping?[key]?[path.dropFirst()]
    }

    /// The node with a value at the end of some keys, or without what stands there.
    ///
    /// A new key comes after those that stand before it in the order; a mapping of which nothing
    /// is left goes with it.
    func setting(_ path: ArraySlice<String>, to value: Node?, order: [String] = []) -> Node {
        guard let key = path.first else { return value ?? self }
        let rest = path.dropFirst()
        let child = mapping?[key]
        var new = value
        if !rest.isEmpty {
            let holder = child ?? value.map { Node(.mapping(Mapping([])), at: $0.span) }
            new = holder?.setting(rest, to: value)
            if new?.mapping?.entries.isEmpty == true { new = nil }
        }
        return putting(new, under: key, order: order)
    }

    private func putting(_ value: Node?, under key: String, order: [String]) -> Node {
        var entries = mapping?.entries ?? []
        let index = entries.firstIndex { $0.name == key }
        switch (index, value) {
        case (let index?, let value?):
            entries[index] = Mapping.Entry(key: entries[index].key, value: value)
        case (let index?, nil): entries.remove(at: index)
        case (nil, let value?):
            let rank = order.firstIndex(of: key) ?? order.count
            let place = entries.lastIndex { (order.firstIndex(of: $0.name) ?? order.count) < rank }
            let entry = Mapping.Entry(key: .plain(key, at: value.span), value: value)
            entries.insert(entry, at: place.map { $0 + 1 } ?? (order.isEmpty ? entries.count : 0))
        case (nil, nil): break
        }
        return Node(.mapping(Mapping(entries)), at: span)
    }

    /// A scalar without quotes; it gets them where it must when it is written.
    static func plain(_ text: String, at span: Span) -> Node {
        Node(.scalar(Scalar(LocatedText(text: text, at: span), style: .plain)), at: span)
    }

    /// A scalar in double quotes.
    static func quoted(_ text: String, at span: Span) -> Node {
        Node(.scalar(Scalar(LocatedText(text: text, at: span), style: .doubleQuoted)), at: span)
    }
}
