import Diagnostics

/// Writes a document in the canonical layout, line by line.
struct Layout {
    let source: Source

    /// Every comment, in order, and how many of them have been written.
    let comments: [Comment]
    var written = 0

    var lines: [String] = []

    /// Where the last thing written ends in the source.
    var offset = 0

    /// Whether the next line is the first of its block, above which no empty line stays.
    var isFirst = true

    /// Whether the last line has a comment at its end.
    var isCommented = false

    init(source: Source, comments: [Comment]) {
        self.source = source
        self.comments = comments
    }

    /// The whole text.
    mutating func text(of root: Node) -> String {
        let end = source.bytes.count
        if let texts = whole(root, column: 0, indent: 2) {
            flush(to: root.span.range.upperBound, indent: 0, isEachOnItsOwn: true)
            put(texts, at: root.span.range.lowerBound, upTo: root)
        } else {
            write(Block(node: root, indent: 0, prefix: "", outer: nil, end: end))
        }
        flush(to: end, indent: 0)
        return lines.joined(separator: "\n")
    }

    /// Whether a comment stands in a stretch of the source.
    func hasComment(in range: Range<Int>) -> Bool {
        comments[written...].first { $0.range.lowerBound >= range.lowerBound }
            .map { $0.range.lowerBound < range.upperBound } ?? false
    }
}
