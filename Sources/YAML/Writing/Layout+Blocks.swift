import Diagnostics

extension Layout {
    /// A list or a mapping that is written on several lines.
    struct Block {
        let node: Node
        let indent: Int

        /// The dashes of lists that start on its first line.
        let prefix: String

        /// Where the key that holds it starts in the source; none where it is in a list.
        let outer: Int?

        /// Where the next thing outside starts; comments before it may belong here.
        let end: Int
    }

    mutating func write(_ block: Block) {
        let starts = block.node.itemStarts(in: source)
        for (index, item) in block.node.items.enumerated() {
            let next = index + 1 < starts.count ? starts[index + 1] : block.end
            let isLead = index == 0 && !block.prefix.isEmpty
            if !isLead { flush(to: starts[index], indent: block.indent) }
            let prefix = isLead ? block.prefix : ""
            let line = Line(indent: block.indent, prefix: prefix, start: starts[index])
            write(item, line, until: next)
        }
        flushEnd(of: block)
    }

    /// Where a thing of a block is to be written.
    private struct Line {
        /// Spaces before the thing, the prefix within them.
        let indent: Int
        let prefix: String
        let start: Int

        var head: String {
            prefix.isEmpty ? String(repeating: " ", count: indent) : prefix
        }
    }

    private mutating func write(_ item: Node.Item, _ line: Line, until end: Int) {
        let head = line.head + (item.key.map { written($0) + ":" } ?? "-")
        let value = item.value
        if let texts = whole(value, column: head.utf8.count + 1, indent: line.indent + 2) {
            flush(to: value.span.range.upperBound, indent: line.indent, isEachOnItsOwn: true)
            let first = texts[0].isEmpty ? head : "\(head) \(texts[0])"
            put([first] + texts.dropFirst(), at: line.start, upTo: value)
        } else if let key = item.key {
            put([head], at: line.start, upTo: key)
            isFirst = true
            let start = key.span.range.lowerBound
            write(within(value, line, prefix: "", outer: start, until: end))
        } else {
            let start = value.itemStarts(in: source).first ?? value.span.range.lowerBound
            flush(to: start, indent: line.indent, isEachOnItsOwn: true)
            write(within(value, line, prefix: "\(head) ", outer: nil, until: end))
        }
    }

    private func within(
        _ value: Node,
        _ line: Line,
        prefix: String,
        outer: Int?,
        until end: Int
    ) -> Block {
        Block(node: value, indent: line.indent + 2, prefix: prefix, outer: outer, end: end)
    }
}
