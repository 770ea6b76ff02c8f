extension Node {
    /// The node as YAML in lines, which reads back as the same values.
    ///
    /// - Parameters:
    ///   - indent: what precedes each line.
    ///   - note: what a comment above a value says; none where there is nothing to say.
    /// - Returns: the lines with their ends. What is empty or a scalar stands on one line.
    public func blockText(indent: String = "", note: (Node) -> String? = { _ in nil }) -> String {
        switch content {
        case .sequence(let elements) where !elements.isEmpty:
            elements.map { $0.item(indent, note) }.joined()
        case .mapping(let mapping) where !mapping.entries.isEmpty:
            mapping.entries.map { $0.blockText(indent, note) }.joined()
        case .scalar(let scalar): "\(indent)\(scalar.blockText)\n"
        case .sequence, .mapping: "\(indent)\(flowText)\n"
        }
    }

    private func item(_ indent: String, _ note: (Node) -> String?) -> String {
        "\(indent)- \(blockText(indent: indent + "  ", note: note).dropFirst(indent.count + 2))"
    }

    /// Whether it stands on the line of its key.
    fileprivate var isInline: Bool { scalar != nil || items.isEmpty }
}

extension Mapping.Entry {
    fileprivate func blockText(_ indent: String, _ note: (Node) -> String?) -> String {
        let words = note(value).map { $0.split { $0.isNewline }.joined(separator: " ") }
        let comment = words.map { "\(indent)# \($0)\n" } ?? ""
        let head = "\(comment)\(indent)\(key.scalar?.blockText ?? key.flowText):"
        let lines = value.blockText(indent: indent + "  ", note: note)
        return value.isInline ? "\(head) \(lines.dropFirst(indent.count + 2))" : "\(head)\n\(lines)"
    }
}

extension Scalar {
    /// The scalar on one line outside brackets, where more can stand without quotes than in them.
    fileprivate var blockText: String {
        style == .plain && text.isPlain(inBrackets: false) ? text : flowText
    }
}
