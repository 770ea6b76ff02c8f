import Diagnostics

/// Reads the rows of a text that comes in pieces, so that it may be of any size.
///
/// No more of it is kept than one piece and the row that runs over its end.
package struct CSVStream<Failure: Error> {
    private let next: () throws(Failure) -> [UInt8]
    private var reader: CSVReader

    /// What was read of a line whose end has not come.
    private var rest: [UInt8] = []
    private var hasAll = false
    private var isOver = false

    /// Starts on a text by its name and what gives its next piece, an empty one at its end.
    package init(name: String, next: @escaping () throws(Failure) -> [UInt8]) {
        self.next = next
        reader = CSVReader(part: Source(name: name, bytes: []))
    }

    /// The next row; none at the end.
    ///
    /// A row that is too long is the last: where the next one starts cannot be known.
    package mutating func row() throws(Failure) -> CSVRow? {
        while !isOver {
            let before = reader.at
            let row = reader.next()
            let start = row == nil ? reader.at : before
            if hasAll || (row != nil && !reader.isAtEnd) { return row }
            guard reader.source.bytes.count - start <= CSVRow.mostBytes else {
                isOver = true
                return row?.cutShort
            }
            try refill(from: start)
        }
        return nil
    }

    /// Starts anew where a row did not end, with another piece after it.
    private mutating func refill(from start: Int) throws(Failure) {
        let old = reader.source
        let line = old.firstLine + Self.lineBreaks(old.bytes[..<start])
        var bytes = Array(old.bytes[start...])
        bytes += try piece()
        reader = CSVReader(part: Source(name: old.name, bytes: bytes, firstLine: line))
    }

    /// The next lines, in UTF-8; a line that is too long comes in parts.
    private mutating func piece() throws(Failure) -> [UInt8] {
        while true {
            let more = try next()
            hasAll = more.isEmpty
            let end = more.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            let isLong = rest.count + more.count > CSVRow.mostBytes
            let cut = hasAll || isLong ? more.count : end
            let lines = rest + more[..<cut]
            guard cut > 0 || hasAll else {
                rest = lines + more
                continue
            }
            rest = Array(more[cut...])
            return TextEncoding.inUTF8(lines) ?? lines
        }
    }

    /// How many lines end in some bytes, which never part a CR from its LF.
    private static func lineBreaks(_ bytes: ArraySlice<UInt8>) -> Int {
        var count = 0
        var last: UInt8 = 0
        for byte in bytes {
            if byte == 0x0A && last != 0x0D || byte == 0x0D { count += 1 }
            last = byte
        }
        return count
    }
}

extension CSVStream<Never> {
    /// Starts on a text that is there whole.
    init(_ reader: CSVReader) {
        self.init(name: reader.source.name) { [] }
        self.reader = reader
        hasAll = true
    }
}
