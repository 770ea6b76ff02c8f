import Diagnostics

extension Node {
    /// One thing of a list or a mapping.
    struct Item {
        /// The key; none in a list.
        let key: Node?
        let value: Node
    }

    /// What a list or a mapping holds.
    var items: [Item] {
        switch content {
        case .scalar: []
        case .sequence(let elements): elements.map { Item(key: nil, value: $0) }
        case .mapping(let mapping): mapping.entries.map { Item(key: $0.key, value: $0.value) }
        }
    }

    /// Whether it is written in brackets or braces.
    var isFlow: Bool {
        guard scalar == nil, !span.range.isEmpty else { return scalar == nil }
        let first = span.source.bytes[span.range.lowerBound]
        return first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
    }

    /// Where each thing starts: at its key, or at the dash before it.
    func itemStarts(in source: Source) -> [Int] {
        guard let elements else { return items.compactMap { $0.key?.span.range.lowerBound } }
        guard !isFlow else { return elements.map(\.span.range.lowerBound) }
        var offset = span.range.lowerBound
        return elements.map { element in
            let dash = source.dash(from: offset)
            offset = max(element.span.range.upperBound, dash + 1)
            return dash
        }
    }
}

extension Source {
    /// The next dash that is not in a comment.
    fileprivate func dash(from start: Int) -> Int {
        var offset = start
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "-") {
            if bytes[offset] == UInt8(ascii: "#") {
                while offset < bytes.count, !bytes[offset].isLineBreak { offset += 1 }
            } else {
                offset += 1
            }
        }
        return offset
    }
}
