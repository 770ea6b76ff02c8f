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
    private var entries: [DirectoryEntry] = []
    private var ids: Set<String> = []

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
    /// Where a row lies in both halves, or an id stands in both, they are read anew as one.
    private mutating func readHalves(_ rows: CSVReader) {
        let halves = rows.halves
        let read = halves.parallelMap { [self] in reading($0) }
        let isParted =
            read.count == 1
            || (read[0].end == halves[1].at
                && read[0].reader.ids.isDisjoint(with: read[1].reader.ids))
        for part in isParted ? read : [reading(rows)] {
            entries += part.reader.entries
            log.append(contentsOf: part.reader.log)
        }
    }

    /// The reader once it has read some rows, and where the last of them ends.
    private func reading(_ rows: CSVReader) -> (reader: Self, end: Int) {
        var (reader, rows) = (self, rows)
        reader.entries.reserveCapacity(rows.length / 200)
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
        fill(&entry.fields, row)
        let isNew = entry.id.isEmpty || ids.insert(entry.id).inserted
        if !isNew { say(.repeatedId(entry.id), row.span) }
        entries.append(entry)
    }

    private mutating func fill(_ fields: inout DirectoryEntry.Fields, _ row: CSVRow) {
        fields.span = row.span
        for index in columns.indices where !row.isEmpty(index) {
            read(index, of: row, into: &fields)
        }
        for column in fields.lacks { say(.emptyCell(column.rawValue), row.span) }
    }

    mutating func say(_ message: TableMessage, _ span: Span) {
        log.append(message, at: span)
    }
}

extension DirectoryEntry.Fields {
    /// The columns that must say something of every entry, and say nothing of this one.
    fileprivate var lacks: [TableColumn] {
        var lacks: [TableColumn] = []
        if id.isEmpty { lacks.append(.id) }
        if name.isEmpty { lacks.append(.name) }
        if kinds.isEmpty { lacks.append(.kinds) }
        if case .none = origin { lacks.append(.source) }
        return lacks
    }
}
