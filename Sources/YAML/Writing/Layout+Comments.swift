import Diagnostics

extension Layout {
    /// Writes the comments before an offset.
    ///
    /// Where each stands on its own none joins the last line, to which none of them belongs.
    mutating func flush(to end: Int, indent: Int, isEachOnItsOwn: Bool = false) {
        while written < comments.count, comments[written].range.lowerBound < end {
            put(comments[written], indent: indent, isOnItsOwn: isEachOnItsOwn)
            written += 1
        }
    }

    /// Writes the comments at the end of a block that stand as far in as what it holds.
    mutating func flushEnd(of block: Block) {
        let node = block.node
        guard !node.isFlow else {
            return flush(to: node.span.range.upperBound, indent: block.indent)
        }
        while written < comments.count, comments[written].range.lowerBound < block.end {
            let comment = comments[written]
            guard comment.isTrailing || isWithin(comment, block) else { return }
            put(comment, indent: block.indent, isOnItsOwn: false)
            written += 1
        }
    }

    /// Whether a comment stands as far in as a block, and further in than the key that holds it.
    private func isWithin(_ comment: Comment, _ block: Block) -> Bool {
        let column = source.position(at: comment.range.lowerBound).column
        let outer = block.outer.map { source.position(at: $0).column } ?? 0
        return column >= block.node.span.start.column && column > outer
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

    /// Writes the lines of a node.
    mutating func put(_ texts: [String], at start: Int, upTo node: Node) {
        putEmptyLine(before: start)
        lines += texts
        (isFirst, isCommented) = (false, false)
        offset = max(offset, end(of: node))
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
