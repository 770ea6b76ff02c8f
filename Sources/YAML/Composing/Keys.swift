import Diagnostics

/// Gathers the entries of a mapping, no key twice.
struct Keys {
    private var entries: [Mapping.Entry] = []
    private var names: [String] = []

    /// Where each key is, once there are so many that looking through them all would take long.
    private var places: [String: Int] = [:]
    private static let few = 16

    /// The entries so far.
    var mapping: Mapping { Mapping(entries) }

    /// Adds an entry, unless its key is there.
    ///
    /// Keys are compared as texts; lists and mappings as keys are never refused here, since those
    /// who read by a model refuse them all.
    ///
    /// - Returns: where the key stood first, if it did.
    mutating func append(_ key: Node, _ value: Node) -> Span? {
        if let name = key.scalar?.text, let first = place(of: name) {
            return entries[first].key.span
        }
        let entry = Mapping.Entry(key: key, value: value)
        entries.append(entry)
        names.append(key.scalar?.text ?? "")
        if names.count == Self.few {
            for (place, entry) in entries.enumerated() { note(entry.key, at: place) }
        } else if names.count > Self.few {
            note(key, at: names.count - 1)
        }
        return nil
    }

    private mutating func note(_ key: Node, at place: Int) {
        if let name = key.scalar?.text { places[name] = place }
    }

    private func place(of name: String) -> Int? {
        guard names.count < Self.few else { return places[name] }
        return names.indices.first { names[$0] == name && entries[$0].key.scalar != nil }
    }
}
