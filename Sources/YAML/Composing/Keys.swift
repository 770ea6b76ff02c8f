import Diagnostics

/// Gathers the entries of a mapping, no key twice.
struct Keys {
    private var entries: [Mapping.Entry] = []
    private var places: [String: Span] = [:]

    /// The entries so far.
    var mapping: Mapping { Mapping(entries) }

    /// Adds an entry, unless its key is there.
    ///
    /// Keys are compared as texts; lists and mappings as keys are never refused here, since those
    /// who read by a model refuse them all.
    ///
    /// - Returns: where the key stood first, if it did.
    mutating func append(_ key: Node, _ value: Node) -> Span? {
        if let name = key.scalar?.text {
            if let first = places[name] { return first }
            places[name] = key.span
        }
        entries.append(Mapping.Entry(key: key, value: value))
        return nil
    }
}
