package import Diagnostics
package import Partners

/// A list of schools, as a file of comma-separated rows has it.
///
/// Columns are found by their names, wherever they stand; those that are not wanted, and with them
/// the names of people, are never read.
package struct SchoolTable: Sendable {
    package private(set) var schools: [ListedSchool] = []

    /// How many rows have no name or identifier, or repeat one above.
    package private(set) var leftOut = 0

    private var ids: Set<String> = []

    package init() {}

    /// Takes the rows of a file; the log says what is wrong with it.
    package mutating func take<Failure>(
        _ name: String,
        _ stream: CSVStream<Failure>,
        into log: inout DiagnosticLog
    ) throws(Failure) {
        var stream = stream
        guard let heading = try stream.row() else {
            log.append(SchoolTableMessage.empty, at: Source(name: name, bytes: []).span)
            return
        }
        let columns = SchoolColumns(heading.fields)
        if let message = columns.fault {
            log.append(message, at: heading.span)
            return
        }
        while let row = try stream.row() {
            if let fault = row.fault, fault.kind != .textAfterQuote {
                log.append(SchoolTableMessage.brokenRow, at: row.faultSpan)
                return
            }
            take(row, columns, &log)
        }
    }

    private mutating func take(
        _ row: CSVRow,
        _ columns: SchoolColumns,
        _ log: inout DiagnosticLog
    ) {
        guard let school = columns.school(row) else {
            leftOut += 1
            log.append(SchoolTableMessage.nameless, at: row.span)
            return
        }
        guard ids.insert(school.id).inserted else {
            leftOut += 1
            log.append(SchoolTableMessage.repeated(school.id), at: row.span)
            return
        }
        schools.append(school)
    }
}
