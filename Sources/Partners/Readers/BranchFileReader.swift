package import Diagnostics
import Rules

/// Reads Arts Council England's list of public libraries, by the names of its columns.
///
/// What keeps a row out is said, one message a row up to a limit. E-mail addresses are not kept.
package struct BranchFileReader {
    /// Why a row that is well written is not a branch to visit.
    enum LeftOut: String, Sendable, Hashable, CaseIterable {
        case mobile = "mobile-libraries"
        case closed = "closed-libraries"
        case notPublic = "not-public"
    }

    package static let columns = BranchColumns.needed

    /// How many rows are complained of one by one.
    static let mostFaults = 50

    private let columns: BranchColumns
    private var entries: [DirectoryEntry] = []
    private var ids = IdentifierList()
    private var faults = 0
    private var leftOut: [LeftOut: (count: Int, first: Span)] = [:]
    private var log = DiagnosticLog()

    private init(_ columns: BranchColumns) {
        self.columns = columns
    }

    /// Whether a source starts with such a list's heading.
    package static func recognises(_ source: Source) -> Bool {
        var rows = CSVReader(source)
        return BranchColumns(rows.next()?.fields ?? []).missing.isEmpty
    }

    /// Reads the list; rows that are broken are left out and said.
    package static func read(_ source: Source, into log: inout DiagnosticLog) -> Directory {
        var rows = CSVReader(source)
        let heading = rows.next()
        let columns = BranchColumns(heading?.fields ?? [])
        var reader = BranchFileReader(columns)
        if !columns.missing.isEmpty {
            let span = heading?.span ?? rows.source.span
            reader.log.append(BranchMessage.missingColumns(columns.missing), at: span)
        }
        while columns.missing.isEmpty, let row = rows.next() { reader.take(row) }
        reader.sayWhatIsLeftOut()
        log.append(contentsOf: reader.log)
        return reader.directory
    }

    private var directory: Directory {
        Directory(
            title: "Open public libraries in England",
            source: "Arts Council England\(columns.year.map { ", \($0)" } ?? "")",
            licence: "Open Government Licence v3.0",
            entries: entries
        )
    }

    private mutating func take(_ row: CSVRow) {
        if let fault = row.fault {
            refuse(fault.kind == .neverClosed ? .neverClosed : .textAfterQuote, row.faultSpan)
        } else if row.count != columns.count {
            refuse(.ragged(found: row.count, wanted: columns.count), row.span)
        } else if let reason = reasonToLeaveOut(row) {
            leftOut[reason, default: (0, row.span)].count += 1
        } else {
            branch(row)
        }
    }

    private mutating func branch(_ row: CSVRow) {
        let branch = Branch(row, columns)
        guard !branch.name.isEmpty, !branch.authority.isEmpty else {
            return refuse(.noName, row.span)
        }
        guard let place = branch.place else { return refuse(.noPlace(branch.name), row.span) }
        entries.append(
            branch.entry(id: ids.unique("\(branch.authority)-\(branch.name)"), at: place)
        )
    }

    private func reasonToLeaveOut(_ row: CSVRow) -> LeftOut? {
        switch columns.value("Type", row) {
        case "Static Library", "", nil: break
        case "Mobile Library": return .mobile
        default: return .notPublic
        }
        let isClosed = columns.value("Year closed", row).map { !$0.isEmpty } ?? false
        return isClosed || columns.operation(row)?.isEmpty ?? false ? .closed : nil
    }

    private mutating func refuse(_ message: BranchMessage, _ span: Span) {
        faults += 1
        if faults <= Self.mostFaults || message.severity == .error { log.append(message, at: span) }
    }

    private mutating func sayWhatIsLeftOut() {
        if faults > Self.mostFaults, let last = log.diagnostics.last?.span {
            log.append(BranchMessage.moreRows(faults - Self.mostFaults), at: last)
        }
        for reason in LeftOut.allCases {
            guard let (count, first) = leftOut[reason] else { continue }
            log.append(BranchMessage.leftOut(reason, count), at: first)
        }
    }
}
