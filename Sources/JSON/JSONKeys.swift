import Diagnostics
import YAML

/// Gathers the entries of a mapping, no key twice.
struct JSONKeys {
    private var entries: [Mapping.Entry] = []
    private var places: [String: Int] = [:]

    var mapping: Mapping { Mapping(entries) }

    /// Adds an entry, unless its key is there: then where that stands.
    mutating func append(_ key: Node, _ value: Node) -> Span? {
        let name = key.scalar?.text ?? ""
        if let first = places[name] { return entries[first].key.span }
        places[name] = entries.count
        entries.append(.init(key: key, value: value))
        return nil
    }
}
