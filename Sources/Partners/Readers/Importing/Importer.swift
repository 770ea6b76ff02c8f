package import Diagnostics
package import Rules

/// Takes the rows of lists for possible partners.
///
/// Nothing is dropped in silence: a row is kept, left out for a reason that is counted, or said to
/// be broken. Columns that no partner needs, and with them the names of people, are never read.
package struct Importer {
    /// The most entries that come out; there are some 70,000 schools and libraries in the Kingdom.
    package static let mostEntries = 200_000

    /// How many rows are complained of one by one.
    package static let mostFaults = 50

    let format: any ImportFormat
    let outcodes: Outcodes

    /// The day that the lists describe, where it is given.
    let date: Day?

    /// Whether entries know their rows, which keeps the list in memory.
    let keepsSpans: Bool

    package private(set) var entries: [DirectoryEntry] = []
    package private(set) var tallies: [ImportTally] = []
    package private(set) var log = DiagnosticLog()

    /// The last list's source, licence and day.
    package private(set) var origin: Origin?

    private var tally = ImportTally("")
    private var ids = IdentifierList()

    /// All that was taken.
    package var directory: Directory {
        Directory(
            title: format.title,
            source: origin?.source ?? "",
            licence: origin?.licence,
            entries: entries
        )
    }

    /// Starts with the middles of postcode districts and the day that the lists describe.
    package init(
        _ format: any ImportFormat,
        outcodes: Outcodes = Outcodes(),
        date: Day? = nil,
        keepsSpans: Bool = false
    ) {
        self.format = format
        self.outcodes = outcodes
        self.date = date
        self.keepsSpans = keepsSpans
    }

    /// Takes a list; the log says what was wrong with it, and whether it was wrong as a whole.
    package mutating func take<Failure>(
        _ name: String,
        _ stream: CSVStream<Failure>
    ) throws(Failure) {
        var stream = stream
        tally = ImportTally(name)
        if let heading = try stream.row() {
            try take(heading, &stream, name)
        } else {
            log.append(ImportMessage.empty, at: Source(name: name, bytes: []).span)
        }
        sayWhatIsNotShown()
        tallies.append(tally)
    }

    private mutating func take<Failure>(
        _ heading: CSVRow,
        _ stream: inout CSVStream<Failure>,
        _ name: String
    ) throws(Failure) {
        let columns = ImportColumns(heading.fields, wanted: format.columns)
        guard isUsable(columns, heading) else { return }
        let origin = dated(format.origin(columns), name)
        self.origin = origin
        while let row = try stream.row() {
            tally.rows += 1
            guard entries.count < Self.mostEntries else {
                log.append(ImportMessage.tooMany(Self.mostEntries), at: row.span)
                return
            }
            take(row, columns, origin)
        }
        if tally.rows == 0 { log.append(ImportMessage.headingOnly, at: heading.span) }
    }

    private mutating func take(_ row: CSVRow, _ columns: ImportColumns, _ origin: Origin) {
        if let fault = fault(of: row, columns) { return refuse(fault, row.faultSpan) }
        switch format.outcome(of: ImportRow(row: row, columns: columns), on: origin.date) {
        case .faulty(let fault): refuse(fault, row.span)
        case .leftOut(let reason): tally.leftOut[reason, default: (0, row.span)].count += 1
        case .entry(let entry): keep(entry, row, origin)
        }
    }

    private mutating func keep(_ entry: DirectoryEntry, _ row: CSVRow, _ origin: Origin) {
        var entry = entry
        guard !entry.name.isEmpty else { return refuse(.noName, row.span) }
        settle(&entry)
        guard entry.place != nil || !needsPlace(entry) else {
            return refuse(.noPlace(entry.name), row.span)
        }
        entry.id = ids.unique(entry.id)
        entry.origin = origin
        entry.lastChecked = entry.lastChecked ?? origin.date
        if keepsSpans { entry.span = row.span }
        tally.kept += 1
        entries.append(entry)
    }

    /// Places an entry in the middle of its postcode's district where no more is known.
    private mutating func settle(_ entry: inout DirectoryEntry) {
        guard entry.place == nil, needsPlace(entry),
            let outcode = entry.postcode.flatMap({ Postcode($0) })?.outcode,
            let middle = outcodes[outcode]
        else { return }
        entry.place = middle
        entry.middleOf = outcode
        tally.placedByDistrict += 1
    }

    private func needsPlace(_ entry: DirectoryEntry) -> Bool {
        format.isOfPlaces && !entry.isNationwide && !entry.isForOwnAreasOnly
    }

    private mutating func refuse(_ message: ImportMessage, _ span: Span) {
        tally.faulty += 1
        guard tally.faulty <= Self.mostFaults || message.severity == .error else { return }
        log.append(message, at: span)
    }

    private mutating func sayWhatIsNotShown() {
        guard tally.faulty > Self.mostFaults, let last = log.diagnostics.last?.span else { return }
        log.append(ImportMessage.moreRows(tally.faulty - Self.mostFaults), at: last)
    }
}

extension Importer {
    /// Whether the columns are there; the log says which are not.
    private mutating func isUsable(_ columns: ImportColumns, _ heading: CSVRow) -> Bool {
        if let fault = heading.holdsNoughts ? .notText : heading.fault?.kind.message {
            log.append(fault, at: heading.faultSpan)
            return false
        }
        for column in columns.repeated {
            log.append(ImportMessage.repeatedColumn(column.name), at: heading.span)
        }
        let missing = columns.missing.map(\.name)
        guard let first = missing.first else { return true }
        let near = NearestName.of(first, in: columns.heading)
        log.append(ImportMessage.missingColumns(missing, near: near), at: heading.span)
        return false
    }

    private func fault(of row: CSVRow, _ columns: ImportColumns) -> ImportMessage? {
        if let fault = row.fault { return fault.kind.message }
        if row.count != columns.heading.count {
            return .ragged(found: row.count, wanted: columns.heading.count)
        }
        return row.holdsNoughts ? .noughts : nil
    }

    /// The origin with the day that was given, or that it or else the file's name says.
    private func dated(_ origin: Origin, _ file: String) -> Origin {
        var origin = origin
        origin.date = date ?? origin.date ?? FileDate.day(in: file)
        return origin
    }
}

extension CSVRow.Fault {
    /// What is said of it.
    var message: ImportMessage {
        switch self {
        case .neverClosed: .neverClosed
        case .textAfterQuote: .textAfterQuote
        case .tooLong: .rowTooLong
        }
    }
}
