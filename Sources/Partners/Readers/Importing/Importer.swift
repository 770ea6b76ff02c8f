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
    private var middles: PostcodeMiddles

    /// The day that the lists describe, and what others may do with them, where it is given.
    let date: Day?
    let licence: String?

    /// Whether entries know their rows, which keeps the list in memory.
    let keepsSpans: Bool

    package private(set) var entries: [DirectoryEntry] = []
    package private(set) var tallies: [ImportTally] = []
    package private(set) var log = DiagnosticLog()

    /// The last list's source, licence and day.
    package private(set) var origin: Origin?

    private var tally = ImportTally("")
    private var ids = IdentifierList()
    private var seen: Set<Identity> = []

    /// What two rows about one partner have in common.
    private struct Identity: Hashable {
        let name: String
        let place: Coordinate?
    }

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
        sectors: Sectors = Sectors(),
        date: Day? = nil,
        licence: String? = nil,
        keepsSpans: Bool = false
    ) {
        self.format = format
        middles = PostcodeMiddles(outcodes, sectors)
        self.date = date
        self.licence = licence
        self.keepsSpans = keepsSpans
    }

    /// Keeps ids for entries that are in the same directory.
    package mutating func keepFree(_ ids: some Sequence<String>) {
        for id in ids { self.ids.take(id) }
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
        let origin = told(format.origin(columns), name)
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
        guard seen.insert(Identity(name: entry.name, place: entry.place)).inserted else {
            tally.leftOut[.repeats, default: (0, row.span)].count += 1
            return
        }
        entry.id = ids.unique(entry.id)
        entry.origin = origin
        entry.lastChecked = entry.lastChecked ?? origin.date
        if keepsSpans { entry.span = row.span }
        tally.kept += 1
        if entry.middleOf != nil { tally.placedByPostcode += 1 }
        entries.append(entry)
    }

    /// Places an entry by its postcode where no more is known.
    private mutating func settle(_ entry: inout DirectoryEntry) {
        guard entry.place == nil, needsPlace(entry), let postcode = entry.postcode,
            let middle = middles.home(of: postcode)
        else { return }
        entry.place = middle.place
        entry.middleOf = middle.basis.middleOf
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
        guard heading.fault == nil, !heading.holdsNoughts else {
            let isText = !heading.holdsNoughts
            log.append(isText ? ImportMessage.brokenHeading : .notText, at: heading.faultSpan)
            return false
        }
        for column in columns.repeated {
            log.append(ImportMessage.repeatedColumn(column.name), at: heading.span)
        }
        let faults = format.faults(columns, at: heading.span)
        for fault in faults { log.append(fault) }
        return faults.isEmpty
    }

    private func fault(of row: CSVRow, _ columns: ImportColumns) -> ImportMessage? {
        if let fault = row.fault { return fault.kind.message }
        if row.count != columns.heading.count {
            return .ragged(found: row.count, wanted: columns.heading.count)
        }
        return row.holdsNoughts ? .noughts : nil
    }

    /// The origin with the day that was given, or that it or else the file's name says.
    private func told(_ origin: Origin, _ file: String) -> Origin {
        var origin = origin
        origin.date = date ?? origin.date ?? FileDate.day(in: file)
        origin.licence = licence ?? origin.licence
        return origin
    }
}
