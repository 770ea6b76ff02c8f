import Diagnostics

/// The nodes of a document that have names.
struct Anchors {
    /// A named node.
    enum Anchor {
        /// It has been read; so many nodes are in it, itself among them.
        case closed(Node, count: Int)
        /// It is still being read.
        case open
    }

    private var anchors: [String: Anchor] = [:]

    /// The node of a name; the last one, where the name was given twice.
    subscript(name: String) -> Anchor? { anchors[name] }

    /// Notes that a named node opens.
    mutating func open(_ name: String?) {
        if let name { anchors[name] = .open }
    }

    /// Notes that a named node is whole.
    mutating func close(_ name: String?, as node: Node, count: Int) {
        if let name { anchors[name] = .closed(node, count: count) }
    }

    /// The name that was probably meant.
    func nearest(to name: String) -> String? {
        NearestName.of(name, in: anchors.keys.sorted())
    }
}
