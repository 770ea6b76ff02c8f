import Diagnostics

/// How what is new in a file is written: on one line, or as a block where it is one by itself.
struct NewText {
    /// Whether blocks stay blocks.
    let keepsBlocks: Bool

    /// Whether a node is written on several lines.
    func isBlock(_ node: Node) -> Bool {
        keepsBlocks && node.scalar == nil && !node.items.isEmpty && !node.isFlow
    }

    /// A key and its value, from the indent on, without a line break at the end.
    func line(_ entry: Mapping.Entry, indent: Int) -> String {
        let head = String(repeating: " ", count: indent) + entry.key.flowText + ":"
        guard isBlock(entry.value) else { return "\(head) \(entry.value.flowText)" }
        return head + block(entry.value, indent: indent + 2)
    }

    /// The lines of a block, each after a line break.
    func block(_ node: Node, indent: Int) -> String {
        switch node.content {
        case .scalar: "\n" + String(repeating: " ", count: indent) + node.flowText
        case .mapping(let mapping):
            mapping.entries.map { "\n" + line($0, indent: indent) }.joined()
        case .sequence(let elements): elements.map { "\n" + item($0, indent: indent) }.joined()
        }
    }

    /// An element of a list after its dash.
    private func item(_ node: Node, indent: Int) -> String {
        let lead = String(repeating: " ", count: indent) + "- "
        guard isBlock(node) else { return lead + node.flowText }
        return lead + block(node, indent: indent + 2).dropFirst(indent + 3)
    }
}
