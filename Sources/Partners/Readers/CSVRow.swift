package import Diagnostics

/// One row of a comma-separated file, whose cells are read when they are asked for.
package struct CSVRow: Sendable {
    /// What is wrong with how a row is written.
    package enum Fault: Sendable, Hashable {
        /// A quote opens a cell and nothing closes it: the row runs to the end of the file.
        case neverClosed
        /// Text follows the quote that closes a cell.
        case textAfterQuote
        /// It is longer than any row may be, and is read no further.
        case tooLong
    }

    /// The bytes of one cell, without the quotes around it.
    struct Cell: Sendable {
        let range: Range<Int>

        /// Whether `""` in it stands for `"`.
        let hasQuotes: Bool
    }

    /// The most bytes that a row may have; what runs longer is most often an unclosed quote.
    package static let mostBytes = 1 << 20

    private let source: Source
    private let range: Range<Int>
    private let cells: [Cell]

    /// What is wrong with it, and where.
    package let fault: (kind: Fault, at: Int)?

    init(_ source: Source, _ range: Range<Int>, _ cells: [Cell], _ fault: (Fault, Int)?) {
        self.source = source
        self.range = range
        self.cells = cells
        self.fault = fault.map { (kind: $0.0, at: $0.1) }
    }

    /// How many cells it has.
    package var count: Int { cells.count }

    /// All its cells.
    package var fields: [String] { cells.indices.map { self[$0] } }

    /// Where it is written.
    package var span: Span { Span(source: source, range: range) }

    /// Where its fault starts; the row where it has none.
    package var faultSpan: Span {
        fault.map { Span(source: source, range: $0.at..<min($0.at + 1, range.upperBound)) } ?? span
    }

    /// The row, said to be too long unless something else is wrong with it.
    var cutShort: CSVRow {
        CSVRow(source, range, cells, fault.map { ($0.kind, $0.at) } ?? (.tooLong, range.lowerBound))
    }

    /// Where a cell is written; the row where it is shorter.
    package func span(of column: Int) -> Span {
        cells.indices.contains(column) ? Span(source: source, range: cells[column].range) : span
    }

    /// Which bytes of the source a cell is, between its quotes; none where the row is shorter.
    func range(of column: Int) -> Range<Int> {
        cells.indices.contains(column) ? cells[column].range : range.upperBound..<range.upperBound
    }

    /// Whether nothing is in a cell.
    func isEmpty(_ column: Int) -> Bool { range(of: column).isEmpty }

    /// Whether a cell is written as another part of the same source is.
    func reads(_ column: Int, as other: Range<Int>) -> Bool {
        let range = range(of: column)
        guard range.count == other.count else { return false }
        let bytes = source.bytes
        var offset = 0
        while offset < range.count {
            if bytes[range.lowerBound + offset] != bytes[other.lowerBound + offset] { return false }
            offset += 1
        }
        return true
    }

    /// The bytes of a cell as they are written between its quotes.
    func bytes(of column: Int) -> ArraySlice<UInt8> { source.bytes[range(of: column)] }

    /// Whether it holds a byte of nought, which no text does.
    package var holdsNoughts: Bool { source.bytes[range].contains(0) }

    /// A cell by its column, without space around it; empty where the row is shorter.
    package subscript(column: Int) -> String {
        guard cells.indices.contains(column) else { return "" }
        let cell = cells[column]
        let text =
            cell.hasQuotes
            ? String(decoding: single(source.bytes[cell.range]), as: UTF8.self)
            : String(decoding: source.bytes[cell.range], as: UTF8.self)
        guard let first = text.utf8.first, let last = text.utf8.last else { return "" }
        let isPlain = (0x21..<0x80).contains(first) && (0x21..<0x80).contains(last)
        return isPlain ? text : String(text.trimmed)
    }

    /// The text of a cell whose quotes are doubled, with one of each two.
    private func single(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var single: [UInt8] = []
        var isSecond = false
        for byte in bytes {
            isSecond = byte == 0x22 && !isSecond
            if !(byte == 0x22 && !isSecond) { single.append(byte) }
        }
        return single
    }
}

extension String {
    /// The text without space at either end.
    fileprivate var trimmed: Substring {
        var text = self[...]
        while let byte = text.utf8.first, byte <= 0x20 || (byte >= 0x80 && text.startsInSpace) {
            text = text.dropFirst()
        }
        while let byte = text.utf8.last, byte <= 0x20 || (byte >= 0x80 && text.endsInSpace) {
            text = text.dropLast()
        }
        return text
    }
}

extension Substring {
    fileprivate var startsInSpace: Bool { first?.isWhitespace ?? false }
    fileprivate var endsInSpace: Bool { last?.isWhitespace ?? false }
}
