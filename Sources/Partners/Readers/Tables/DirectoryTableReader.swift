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
    var sources = CellMemory<Origin>()
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
        var entries: [DirectoryEntry] = []
        entries.reserveCapacity(rows.source.bytes.count / 200)
        while let row = rows.next() {
            if let fault = fault(of: row) {
                log.append(fault, at: row.faultSpan)
            } else {
                entries.append(entry(row))
            }
        }
        let licences = Set(origins.values.map(\.licence))
        return Directory(
            title: title,
            source: origins.values.map(\.source).sorted().joined(separator: "; "),
            licence: licences.count == 1 ? licences.first.flatMap { $0 } : nil,
            entries: entries
        )
    }

    private func fault(of row: CSVRow) -> TableMessage? {
        if let fault = row.fault { return .badRow(fault.kind.message) }
        return row.count == columns.count ? nil : .ragged(found: row.count, wanted: columns.count)
    }

    private mutating func entry(_ row: CSVRow) -> DirectoryEntry {
        var entry = DirectoryEntry(id: "", name: "", kinds: [])
        entry.span = row.span
        for index in columns.indices {
            let cell = TableCell(row: row, index: index)
            if !cell.bytes.isEmpty { read(cell, columns[index], into: &entry) }
        }
        checkWhole(entry, row.span)
        return entry
    }

    /// Sees to it that what an entry cannot do without is there.
    private mutating func checkWhole(_ entry: DirectoryEntry, _ span: Span) {
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

/// One cell of a row.
struct TableCell {
    let row: CSVRow
    let index: Int

    var bytes: ArraySlice<UInt8> { row.bytes(of: index) }
    var span: Span { row.span(of: index) }

    /// What it says, without the apostrophe that keeps a spreadsheet from running it.
    var text: String { CSVLine.unguarded(row[index]) }
}
