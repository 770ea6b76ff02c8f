import Diagnostics

/// Reads a list of public library services: `name,nation,area,web` rows under their heading.
///
/// A service is for the schools of its own area; one without an area is for its whole nation.
/// Lines at the start may be comments after `#`.
struct ServiceFileReader {
    static let columns = ["name", "nation", "area", "web"]

    /// Whether a source starts with such a list's heading.
    static func recognises(_ source: Source) -> Bool {
        var rows = CSVReader(source)
        return heading(&rows)?.fields == columns
    }

    /// Reads the list; none where a row is broken.
    static func read(_ source: Source, into log: inout DiagnosticLog) -> Directory? {
        var rows = CSVReader(source)
        _ = heading(&rows)
        var ids = IdentifierList()
        var entries: [DirectoryEntry] = []
        while let row = rows.next() {
            guard let entry = entry(row, id: ids.unique(row[0])) else {
                log.append(ServiceMessage.row, at: row.span)
                return nil
            }
            entries.append(entry)
        }
        return Directory(
            title: "Public library services",
            source: "LibrariesHacked, public library services",
            licence: "CC0 1.0",
            entries: entries
        )
    }

    private static func heading(_ rows: inout CSVReader) -> CSVRow? {
        var row = rows.next()
        while let comment = row, comment[0].hasPrefix("#") { row = rows.next() }
        return row
    }

    private static func entry(_ row: CSVRow, id: String) -> DirectoryEntry? {
        guard row.count == columns.count, row.fault == nil, !row[0].isEmpty, !row[1].isEmpty else {
            return nil
        }
        let area = row[2]
        var entry = DirectoryEntry(id: id, name: row[0], kinds: ["public-libraries"])
        entry.otherNames = area.isEmpty ? [] : ["\(area) Libraries", "\(area) Library"]
        entry.called = "public library service"
        entry.nations = [row[1]]
        entry.areas = area.isEmpty ? [] : [area]
        entry.isForOwnAreasOnly = !area.isEmpty
        entry.fee = Fee(model: .free, note: "Free to join")
        entry.web = row[3].isEmpty ? nil : row[3]
        return entry
    }
}

/// What can be wrong with a list of library services.
enum ServiceMessage: DiagnosticMessage, Equatable {
    case row

    var code: String { "services/row" }

    var text: String { "wanted a service's name, its nation, its area or nothing, and its page" }
}
