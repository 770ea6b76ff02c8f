import Diagnostics

/// A stretch of a source in pieces, with numbered marks around parts of it.
struct MarkedText {
    let pieces: [PieceView]

    /// Marks parts of a stretch.
    ///
    /// - Parameters:
    ///   - whole: the stretch; what its first line is indented by is left out of all lines.
    ///   - marks: the parts to mark, numbered from one; each lies within another or beside it.
    init(_ whole: Span, marks: [Span]) {
        var writer = MarkWriter(whole)
        let numbered = marks.enumerated().map { (number: $0.offset + 1, range: $0.element.range) }
        let inOrder = numbered.sorted {
            ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
        }
        for mark in inOrder { writer.open(mark.number, mark.range) }
        writer.finish()
        pieces = writer.pieces
    }
}

private struct MarkWriter {
    private(set) var pieces: [PieceView] = []

    private let whole: Span
    private let indent: String
    private var offset: Int

    /// Where the marks that are open end, the innermost last.
    private var ends: [Int] = []

    init(_ whole: Span) {
        self.whole = whole
        indent = "\n" + String(repeating: " ", count: max(0, whole.start.column - 1))
        offset = whole.range.lowerBound
    }

    mutating func open(_ number: Int, _ range: Range<Int>) {
        close { $0 <= range.lowerBound }
        take(to: range.lowerBound)
        pieces.append(.opening(number))
        ends.append(min(range.upperBound, ends.last ?? whole.range.upperBound))
    }

    mutating func finish() {
        close { _ in true }
        take(to: whole.source.end(of: whole))
    }

    private mutating func close(where isOver: (Int) -> Bool) {
        while let end = ends.last, isOver(end) {
            take(to: end)
            pieces.append(.closing)
            ends.removeLast()
        }
    }

    private mutating func take(to end: Int) {
        let end = min(max(end, offset), whole.range.upperBound)
        let text = String(decoding: whole.source.bytes[offset..<end], as: UTF8.self)
        pieces.append(.text(text.replacing(indent, with: "\n")))
        offset = end
    }
}

/// A piece as a template shows it.
struct PieceView {
    let isOpening: Bool
    let isClosing: Bool
    let number: Int
    let text: String

    static func text(_ text: String) -> PieceView {
        PieceView(isOpening: false, isClosing: false, number: 0, text: text)
    }

    static func opening(_ number: Int) -> PieceView {
        PieceView(isOpening: true, isClosing: false, number: number, text: "")
    }

    static let closing = PieceView(isOpening: false, isClosing: true, number: 0, text: "")
}

extension Source {
    /// Where a span ends without the blanks after it.
    fileprivate func end(of span: Span) -> Int {
        var end = span.range.upperBound
        while end > span.range.lowerBound, [0x20, 0x0A, 0x0D].contains(bytes[end - 1]) { end -= 1 }
        return end
    }
}
