/// Keys and values in the order in which they were written; no key stands twice.
public struct Mapping: Sendable, Hashable {
    /// One key and its value.
    public struct Entry: Sendable, Hashable {
        /// The key; a scalar in everything that we read.
        public let key: Node

        /// The value.
        public let value: Node

        /// Makes an entry of a key and its value.
        public init(key: Node, value: Node) {
            self.key = key
            self.value = value
        }

        /// The key as text; empty where it is a list or a mapping.
        public var name: String { key.scalar?.text ?? "" }
    }

    /// The entries as written.
    public let entries: [Entry]

    /// The keys as texts, beside the entries, since most look-ups touch no more than these.
    private let names: [String]

    /// Makes a mapping of its entries.
    public init(_ entries: [Entry]) {
        self.entries = entries
        self.names = entries.map(\.name)
    }

    /// The value of a key.
    public subscript(name: String) -> Node? {
        names.firstIndex(of: name).map { entries[$0].value }
    }
}
