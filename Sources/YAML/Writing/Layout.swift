import Diagnostics

/// Writes a document in the canonical layout, line by line.
struct Layout {
    let source: Source

    /// Every comment, in order, and how many of them have been written.
    private let comments: [Comment]
    private var written = 0

    private var lines: [String] = []

    /// Where the last thing written ends in the source.
    private var offset = 0

    /// Whether the next line is the first of its block, above which no empty line stays.
    private var isFirst = true

    /// Whether the last line has a comment at its end.
    private var isCommented = false

    init(source: Source, comments: [Comment]) {
        self.source = source
        self.comments = comments
    }

    /// The whole text.
    mutating func text(of root: Node) -> String {
        let end = source.bytes.count
        if let inline = inline(root, column: 0) {
            flush(to: root.span.range.upperBound, indent: 0, isEachOnItsOwn: true)
            put(inline, at: root.span.range.lowerBound, upTo: root)
        } else {
            write(Block(node: root, indent: 0, prefix: "", outer: -1, end: end))
        }
        flush(to: end, indent: 0)
        return lines.map { $0 + "\n" }.joined()
    }

    /// Whether a comment stands in a stretch of the source.
    func hasComment(in range: Range<Int>) -> Bool {
        comments[written...].first { $0.range.lowerBound >= range.lowerBound }
            .map { $0.range.lowerBound < range.upperBound } ?? false
    }
}

extension Layout {
    /// A list or a mapping that is written on several lines.
    private struct Block {
        let node: Node
        let indent: Int

        /// The dashes of lists that start on its first line.
        let prefix: String

        /// The column of what holds it in the source; none where that is a list.
        let outer: Int

        /// Where the next thing outside starts; comments before it may belong here.
        let end: Int
    }

    private mutating func write(_ block: Block) {
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
            prefix.isEmpty
                ? String(repeating: " ", count: indent)
                : prefix
        }
    }

    private mutating func write(_ item: Node.Item, _ line: Line, until end: Int) {
        let head = line.head + (item.key.map { written($0) + ":" } ?? "-")
        let value = item.value
        if let inline = inline(value, column: head.utf8.count + 1) {
            flush(to: value.span.range.upperBound, indent: line.indent, isEachOnItsOwn: true)
            put(inline.isEmpty ? head : "\(head) \(inline)", at: line.start, upTo: value)
        } else if let scalar = value.scalar {
            flush(to: value.span.range.lowerBound, indent: line.indent, isEachOnItsOwn: true)
            let text = lines(of: scalar, at: value.span.range, indent: line.indent + 2)
            put("\(head) \(text[0])", at: line.start, upTo: value)
            lines += text.dropFirst()
            offset = max(offset, self.end(of: scalar, at: value.span.range))
        } else if item.key == nil {
            let start = value.itemStarts(in: source).first ?? value.span.range.lowerBound
            flush(to: start, indent: line.indent, isEachOnItsOwn: true)
            write(within(value, line, prefix: "\(head) ", outer: -1, until: end))
        } else if let key = item.key {
            put(head, at: line.start)
            offset = key.span.range.upperBound
            isFirst = true
            let column = key.span.start.column - 1
            write(within(value, line, prefix: "", outer: column, until: end))
        }
    }

    private func within(
        _ value: Node,
        _ line: Line,
        prefix: String,
        outer: Int,
        until end: Int
    ) -> Block {
        Block(node: value, indent: line.indent + 2, prefix: prefix, outer: outer, end: end)
    }
}

extension Layout {
    /// Writes the comments before an offset.
    ///
    /// - Parameter isEachOnItsOwn: whether none may join the last line, to which none belongs.
    private mutating func flush(to end: Int, indent: Int, isEachOnItsOwn: Bool = false) {
        while written < comments.count, comments[written].range.lowerBound < end {
            put(comments[written], indent: indent, isOnItsOwn: isEachOnItsOwn)
            written += 1
        }
    }

    /// Writes the comments at the end of a block that stand as far in as what it holds.
    private mutating func flushEnd(of block: Block) {
        let node = block.node
        guard !node.isFlow else {
            return flush(to: node.span.range.upperBound, indent: block.indent)
        }
        let column = max(node.span.start.column - 1, block.outer + 1)
        while written < comments.count, comments[written].range.lowerBound < block.end {
            let comment = comments[written]
            let place = Span(source: source, range: comment.range).start.column - 1
            guard comment.isTrailing || place >= column else { return }
            put(comment, indent: block.indent, isOnItsOwn: false)
            written += 1
        }
    }

    private mutating func put(_ comment: Comment, indent: Int, isOnItsOwn: Bool) {
        if comment.isTrailing, !isOnItsOwn, !isCommented, let last = lines.popLast() {
            lines.append("\(last) \(comment.text)")
            isCommented = true
        } else {
            putEmptyLine(before: comment.range.lowerBound)
            lines.append(String(repeating: " ", count: indent) + comment.text)
            (isFirst, isCommented) = (false, true)
        }
        offset = comment.range.upperBound
    }

    /// Writes a line with all of a node.
    private mutating func put(_ line: String, at start: Int, upTo node: Node) {
        put(line, at: start)
        offset = max(offset, node.span.range.upperBound)
    }

    private mutating func put(_ line: String, at start: Int) {
        putEmptyLine(before: start)
        lines.append(line)
        (isFirst, isCommented) = (false, false)
    }

    /// An empty line, where the author has one or more between the last thing and the next.
    private mutating func putEmptyLine(before end: Int) {
        guard !isFirst, offset < end, source.hasEmptyLine(in: offset..<end) else { return }
        lines.append("")
    }
}

extension Source {
    /// Whether two line breaks with nothing but blanks between them stand in a stretch.
    fileprivate func hasEmptyLine(in range: Range<Int>) -> Bool {
        var isAfterBreak = false
        for offset in range {
            let byte = bytes[offset]
            let isHalf = byte == .lineFeed && offset > 0 && bytes[offset - 1] == .carriageReturn
            if byte.isLineBreak, !isHalf {
                if isAfterBreak { return true }
                isAfterBreak = true
            } else if !byte.isBlank, !byte.isLineBreak {
                isAfterBreak = false
            }
        }
        return false
    }
}
