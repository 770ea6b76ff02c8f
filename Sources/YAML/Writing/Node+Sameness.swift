extension Node {
    /// Whether two nodes hold the same, wherever and however they are written.
    public func isSame(as other: Node) -> Bool {
        switch (content, other.content) {
        case (.scalar(let one), .scalar(let other)): one.isSame(as: other)
        case (.sequence(let one), .sequence(let other)):
            one.count == other.count && zip(one, other).allSatisfy { $0.isSame(as: $1) }
        case (.mapping(let one), .mapping(let other)):
            one.entries.count == other.entries.count
                && zip(one.entries, other.entries).allSatisfy {
                    $0.name == $1.name && $0.value.isSame(as: $1.value)
                }
        case (.scalar, _), (.sequence, _), (.mapping, _): false
        }
    }
}

extension Scalar {
    /// Whether two texts are the same; quotes matter where a plain text is more than a text.
    fileprivate func isSame(as other: Scalar) -> Bool {
        guard text == other.text, tag == other.tag else { return false }
        let isPlain = style == .plain
        return isPlain == (other.style == .plain) || !["present", "absent", ""].contains(text)
    }
}
