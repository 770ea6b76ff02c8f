/// Remembers what cells of a column mean, most of which stand in many rows, one below the other.
struct CellMemory<Value: Sendable>: Sendable {
    /// Where the cell before was written, and what it meant.
    private var last: (range: Range<Int>, value: Value)?
    private var known: [String: Value] = [:]

    /// More different cells than this are no repetition, and are not remembered.
    private static var most: Int { 4096 }

    /// What a cell meant before; none where it was not seen yet.
    mutating func value(_ row: CSVRow, _ column: Int) -> Value? {
        if let last, row.reads(column, as: last.range) { return last.value }
        guard let value = known[row.text(column)] else { return nil }
        last = (row.range(of: column), value)
        return value
    }

    mutating func remember(_ value: Value, _ row: CSVRow, _ column: Int) {
        if known.count < Self.most { known[row.text(column)] = value }
        last = (row.range(of: column), value)
    }
}

extension CSVRow {
    /// What a cell of a table says, without the apostrophe that keeps a spreadsheet from running it.
    func text(_ column: Int) -> String { CSVLine.unguarded(self[column]) }
}
