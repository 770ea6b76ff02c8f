import Checking
import Diagnostics
import Rules

/// Reads a directory's table; every fault has its row and cell.
///
/// Sixty thousand rows take less than a tenth of a second: what repeats is looked up once, and
/// numbers are read from their digits.
struct DirectoryTableReader {
    let model: Model
    var log = DiagnosticLog()
    var origins: [String: Origin] = [:]
    var title = ""

    /// The columns in the order of this table.
    var columns: [TableColumn] = []

    /// What cells of each column meant: lists of words or names, and texts that repeat.
    var lists: [CellMemory<[String]>] = []
    var texts: [CellMemory<String>] = []
    var days = CellMemory<Day>()
    var truths = CellMemory<Bool>()
    var sources = CellMemory<Origin>()
    private var ids: Set<String> = []
    private var entries: [DirectoryEntry] = []

    private init(_ model: Model) {
        self.model = model
    }

    /// Reads a table; none where anything in it is wrong.
    static func read(
        _ rows: CSVReader,
        model: Model,
        into log: inout DiagnosticLog
    ) -> Directory? {
        var rows = rows
        var reader = DirectoryTableReader(model)
        let directory = reader.directory(&rows)
        log.append(contentsOf: reader.log)
        return reader.log.hasErrors ? nil : directory
    }

    private mutating func directory(_ rows: inout CSVReader) -> Directory? {
        guard let heading = preamble(&rows), readHeading(heading) else { return nil }
        readHalves(rows)
        let licences = Set(origins.values.map(\.licence))
        return Directory(
            title: title,
            source: origins.values.map(\.source).sorted().joined(separator: "; "),
            licence: licences.count == 1 ? licences.first.flatMap { $0 } : nil,
            entries: entries
        )
    }

    /// Reads all rows, the halves of a long table at once.
    ///
    /// Where the halves have an id in common, or a row lies in both, it is read anew as one.
    private mutating func readHalves(_ rows: CSVReader) {
        let halves = rows.halves
        var read = halves.parallelMap { [self] in reading($0) }
        let second = read.popLast()
        guard let first = read.popLast() else {
            self = second?.reader ?? self
            return
        }
        guard let second, first.end == halves[1].at,
            first.reader.ids.isDisjoint(with: second.reader.ids)
        else {
            self = reading(rows).reader
            return
        }
        self = first.reader
        entries += second.reader.entries
        log.append(contentsOf: second.reader.log)
    }

    /// The reader once it has read some rows, and where the last of them ends.
    private func reading(_ rows: CSVReader) -> (reader: Self, end: Int) {
        var (reader, rows) = (self, rows)
        reader.entries.reserveCapacity(rows.source.bytes.count / 200)
        reader.ids.reserveCapacity(rows.length / 200)
        while let row = rows.next() { reader.read(row) }
        return (reader, rows.at)
    }

    private func fault(of row: CSVRow) -> TableMessage? {
        if let fault = row.fault { return .badRow(fault.kind.message) }
        return row.count == columns.count ? nil : .ragged(found: row.count, wanted: columns.count)
    }

    private mutating func read(_ row: CSVRow) {
        if let fault = fault(of: row) { return log.append(fault, at: row.faultSpan) }
        var entry = DirectoryEntry(id: "", name: "", kinds: [])
        entry.span = row.span
        for index in columns.indices where !row.isEmpty(index) {
            read(index, of: row, into: &entry)
        }
        checkWhole(&entry, row.span)
        entries.append(entry)
    }

    /// Sees to it that what an entry cannot do without is there; it is changed only to be copied
    /// nowhere.
    private mutating func checkWhole(_ entry: inout DirectoryEntry, _ span: Span) {
        if entry.name.isEmpty { say(.emptyCell(TableColumn.name.rawValue), span) }
        if entry.kinds.isEmpty { say(.emptyCell(TableColumn.kinds.rawValue), span) }
        if entry.origin == nil { say(.emptyCell(TableColumn.source.rawValue), span) }
        guard !entry.id.isEmpty else { return say(.emptyCell(TableColumn.id.rawValue), span) }
        if !ids.insert(entry.id).inserted { say(.repeatedId(entry.id), span) }
    }

    mutating func say(_ message: TableMessage, _ span: Span) {
        log.append(message, at: span)
    }
}
