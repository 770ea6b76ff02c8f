import Diagnostics

/// A comment and where it stands.
struct Comment: Equatable {
    /// From its `#` to the end of its line.
    let range: Range<Int>

    /// What it says, without blanks at its end.
    let text: String

    /// Whether something precedes it on its line.
    let isTrailing: Bool
}

/// The comments of a document, found between its scalars.
///
/// The parser drops them. What stands between two scalars is white space, marks and comments, so
/// that there a `#` can be nothing else.
struct Comments {
    /// In the order in which they stand.
    private(set) var all: [Comment] = []

    private let source: Source
    private var offset = 0

    /// Finds the comments of the document that a node is the root of.
    init(of root: Node) {
        source = root.span.source
        pass(root)
        readGap(to: source.bytes.count)
    }

    /// What they say.
    var texts: [String] { all.map(\.text) }

    private mutating func pass(_ node: Node) {
        switch node.content {
        case .scalar:
            readGap(to: node.span.range.lowerBound)
            offset = max(offset, node.span.range.upperBound)
        case .sequence(let elements):
            for element in elements { pass(element) }
        case .mapping(let mapping):
            for entry in mapping.entries {
                pass(entry.key)
                pass(entry.value)
            }
        }
    }

    private mutating func readGap(to end: Int) {
        while offset < end {
            guard let start = source.bytes[offset..<end].firstIndex(of: UInt8(ascii: "#")) else {
                offset = end
                return
            }
            let line = source.bytes[start..<end].firstIndex(where: \.isLineBreak) ?? end
            all.append(comment(start..<line))
            offset = line
        }
    }

    private func comment(_ range: Range<Int>) -> Comment {
        let bytes = source.bytes
        let before = bytes[..<range.lowerBound].last { !$0.isBlank }
        let isAtStart = before == nil || before?.isLineBreak == true || isAfterMark(range)
        let last = bytes[range].lastIndex { !$0.isBlank } ?? range.lowerBound
        return Comment(
            range: range,
            text: String(decoding: bytes[range.lowerBound...last], as: UTF8.self),
            isTrailing: !isAtStart
        )
    }

    /// Whether nothing but a byte-order mark precedes it.
    private func isAfterMark(_ range: Range<Int>) -> Bool {
        range.lowerBound == 3 && source.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    }
}
