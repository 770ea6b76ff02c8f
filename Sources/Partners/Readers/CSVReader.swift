package import Diagnostics

/// Reads comma-separated rows that know their places (RFC 4180).
///
/// Lines end in CR LF, LF or CR. Lines without anything are passed over. A quote inside a cell that
/// does not start with one stands for itself.
package struct CSVReader: Sendable {
    /// The text that rows point into: the one given, or its UTF-8 where it was Windows-1252.
    package let source: Source

    private let bytes: [UInt8]

    /// Where the next row is looked for, and where none starts any more.
    private(set) var at: Int
    private var end: Int

    /// How many cells the row before had; most have as many.
    private var columns = 4
    private var fault: (CSVRow.Fault, Int)?

    /// Starts on a text whose every line is UTF-8, or Windows-1252 where it is not.
    package init(_ source: Source) {
        self.init(part: source.inUTF8())
    }

    /// Starts on a text that is UTF-8 already, or on a part of one.
    init(part: Source) {
        source = part
        bytes = part.bytes
        end = bytes.count
        at = part.firstLine == 1 && bytes.starts(with: TextEncoding.mark) ? 3 : 0
    }

    /// The next row; none at the end.
    package mutating func next() -> CSVRow? {
        while at < end, bytes[at] == .lineFeed || bytes[at] == .carriageReturn { at += 1 }
        guard at < end else { return nil }
        let start = at
        fault = nil
        var cells: [CSVRow.Cell] = []
        cells.reserveCapacity(columns)
        cells.append(cell())
        while byte == .comma {
            at += 1
            cells.append(cell())
        }
        columns = cells.count
        return CSVRow(source, start..<at, cells, fault)
    }

    /// How many bytes are still to be read.
    var length: Int { end - at }

    /// The rest in two parts about alike, of which the second begins with a line; in one where it is
    /// short.
    ///
    /// A cell that holds lines may lie across the two: then the first does not end where the second
    /// begins, and what the second gives is worth nothing.
    var halves: [CSVReader] {
        let middle = bytes[(at + length / 2)...].firstIndex(of: .lineFeed).map { $0 + 1 } ?? end
        guard length > Self.short, middle < end else { return [self] }
        var (first, second) = (self, self)
        first.end = middle
        second.at = middle
        return [first, second]
    }

    /// What is read sooner than it is divided.
    private static let short = 1 << 16

    /// Whether the whole text was read.
    var isAtEnd: Bool { at == bytes.count }

    private var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func cell() -> CSVRow.Cell {
        guard byte == .quote else { return CSVRow.Cell(range: plain(), hasQuotes: false) }
        let cell = quoted()
        let rest = plain()
        if !rest.isEmpty { note(.textAfterQuote, rest.lowerBound) }
        return cell
    }

    /// Goes to the comma or the end of the line.
    private mutating func plain() -> Range<Int> {
        let start = at
        at = endOfCell
        return start..<at
    }

    private var endOfCell: Int {
        let bytes = bytes.span
        var end = at
        while end < bytes.count, !bytes[end].endsCell { end += 1 }
        return end
    }

    /// Goes past the closing quote.
    private mutating func quoted() -> CSVRow.Cell {
        let opening = at
        var hasQuotes = false
        at += 1
        while let byte {
            at += 1
            guard byte == .quote else { continue }
            guard self.byte == .quote else {
                return CSVRow.Cell(range: opening + 1..<at - 1, hasQuotes: hasQuotes)
            }
            hasQuotes = true
            at += 1
        }
        note(.neverClosed, opening)
        return CSVRow.Cell(range: opening + 1..<at, hasQuotes: hasQuotes)
    }

    private mutating func note(_ kind: CSVRow.Fault, _ offset: Int) {
        if fault == nil { fault = (kind, offset) }
    }
}

extension UInt8 {
    fileprivate static let quote: UInt8 = 0x22
    fileprivate static let comma: UInt8 = 0x2C
    fileprivate static let lineFeed: UInt8 = 0x0A
    fileprivate static let carriageReturn: UInt8 = 0x0D

    fileprivate var endsCell: Bool {
        self == .comma || self == .lineFeed || self == .carriageReturn
    }
}
