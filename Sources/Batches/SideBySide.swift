import CEL
import Checking
import Rules

/// Checks many inventories at once, in columns.
final class SideBySide {
    private let asOf: Day?
    private let rules: RulePlan
    private let reader: ColumnReader
    private let run: ColumnRun
    private let columns: SaidColumns
    private let said: Said

    /// Marks of all rows, those of one school after those of another.
    private var marks: [Mark] = []

    /// Prepares to check; none where some rule, or the model, is of a kind that columns do not hold.
    init?(_ oneByOne: OneByOne) {
        let pack = oneByOne.checker.compiled
        let model = pack.pack.model
        rules = RulePlan(pack)
        guard rules.rules.allSatisfy(\.isColumnar), let reader = ColumnReader(model, rules.plan)
        else { return nil }
        self.reader = reader
        asOf = oneByOne.asOf
        run = ColumnRun(reader.table)
        columns = SaidColumns(model, reader.table)
        said = Said(pack)
    }

    /// What comes of each inventory of a chunk; none for those that are to be checked one by one.
    func marked(_ chunk: Chunk) -> [SchoolResult?]? {
        let rows = fill(chunk)
        guard answer() else { return nil }
        return zip(chunk.pieces, rows).map { piece, row in
            row.flatMap { result($0, piece) }
        }
    }

    /// Reads a chunk; the row of each inventory, none for those that are to be read otherwise.
    func fill(_ chunk: Chunk) -> [Int?] {
        if reader.clear() { run.reset() }
        let rows = read(chunk)
        reader.finish()
        if let asOf { columns.set(asOf) }
        return rows
    }

    /// Answers all rules for all rows; false where that would take too much.
    func answer() -> Bool {
        guard run.run() else { return false }
        fillMarks()
        return true
    }

    /// The row of each inventory; none for those that are to be read otherwise.
    private func read(_ chunk: Chunk) -> [Int?] {
        unsafe chunk.bytes.withUnsafeBufferPointer { bytes in
            var next = 0
            return chunk.pieces.map { piece in
                guard piece.range.upperBound + Cursor.padding <= bytes.count,
                    let base = bytes.baseAddress
                else { return nil }
                let start = unsafe Cursor(base + piece.range.lowerBound)
                guard unsafe reader.read(start, Cursor(base + piece.range.upperBound)) else {
                    return nil
                }
                next += 1
                return next - 1
            }
        }
    }

    private func fillMarks() {
        let count = rules.rules.count
        let total = reader.table.rows * count
        if marks.count < total { marks = Array(repeating: Mark(.error), count: total) }
        for (number, rule) in rules.rules.enumerated() {
            rule.mark(run, into: &marks, from: number, stride: count)
        }
    }

    private func result(_ row: Int, _ piece: Piece) -> SchoolResult? {
        guard let day = asOf ?? columns.day(row) else { return nil }
        let (statements, waivers) = (columns.statements(row), columns.waivers(row))
        let count = rules.rules.count
        var own = marks[row * count..<(row + 1) * count]
        if !statements.isEmpty || !waivers.isEmpty {
            guard said.isPlain(statements, waivers) else { return nil }
            said.apply(statements, waivers, on: day, to: &own)
        }
        return SchoolResult(
            line: piece.line,
            id: reader.identifiers[row],
            .marks(Array(own), on: day)
        )
    }
}
