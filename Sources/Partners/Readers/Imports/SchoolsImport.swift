package import Rules

/// An extract of Get Information about Schools, the register of the Department for Education.
package struct SchoolsImport: ImportFormat {
    package let name = "gias"
    package let purpose =
        "An extract of Get Information about Schools, the Department for Education's register."
    package let remark =
        "Primary and middle schools become feeder-schools, colleges and universities "
        + "further-and-higher-education, other schools wider-school-community with their trust. "
        + "Closed schools, nurseries, special schools and schools overseas are left out; no "
        + "person is read."
    package let title = "Schools, colleges and universities of England"

    enum Column {
        static let urn = ImportColumn.needed("URN")
        static let name = ImportColumn.needed("EstablishmentName", "Establishment name", "SCHNAME")
        static let type = ImportColumn.needed("TypeOfEstablishment (name)", "Type of establishment")
        static let group = ImportColumn("EstablishmentTypeGroup (name)")
        static let status = ImportColumn.needed("EstablishmentStatus (name)", "Status")
        static let closed = ImportColumn("CloseDate", "Close date")
        static let phase = ImportColumn.needed("PhaseOfEducation (name)", "Phase of education")
        static let lowAge = ImportColumn("StatutoryLowAge", "Age low")
        static let highAge = ImportColumn("StatutoryHighAge", "Age high")
        static let authority = ImportColumn("LA (name)", "Local authority (name)", "LA name")
        static let trust = ImportColumn("Trusts (name)", "Trust name")
        static let federation = ImportColumn("Federations (name)")
        static let town = ImportColumn("Town")
        static let postcode = ImportColumn("Postcode")
        static let web = ImportColumn("SchoolWebsite", "Website")
        static let easting = ImportColumn("Easting")
        static let northing = ImportColumn("Northing")
    }

    package var columns: [ImportColumn] {
        [
            Column.urn, Column.name, Column.type, Column.group, Column.status, Column.closed,
            Column.phase, Column.lowAge, Column.highAge, Column.authority, Column.trust,
            Column.federation, Column.town, Column.postcode, Column.web, Column.easting,
            Column.northing,
        ]
    }

    package func origin(_ columns: ImportColumns) -> Origin {
        Origin(
            "Department for Education, Get Information about Schools",
            licence: "Open Government Licence v3.0"
        )
    }

    package func outcome(of row: ImportRow, on date: Day?) -> ImportOutcome {
        guard let urn = row.text(Column.urn), let name = row.text(Column.name) else {
            return .faulty(.noName)
        }
        let closing = RegisterDate.day(row[Column.closed])
        if let reason = Self.reasonNotOpen(row, closing, date) { return .leftOut(reason) }
        switch SchoolSort.of(row) {
        case .leftOut(let reason): return .leftOut(reason)
        case .sort(let sort): return .entry(entry(row, urn, name, sort, closing))
        }
    }

    private func entry(
        _ row: ImportRow,
        _ urn: String,
        _ name: String,
        _ sort: SchoolSort,
        _ closing: Day?
    ) -> DirectoryEntry {
        let town = row.text(Column.town)
        var entry = DirectoryEntry(
            id: "urn-\(urn)",
            name: [name, town].compactMap(\.self).joined(separator: ", "),
            kinds: [sort.kind]
        )
        entry.otherNames = town == nil ? [] : [name]
        entry.called = sort.called
        entry.nations = ["england"]
        entry.areas = row.text(Column.authority).map { [$0] } ?? []
        entry.phases = sort.phases
        entry.place = Coordinate(easting: row[Column.easting], northing: row[Column.northing])
        entry.postcode = row.text(Column.postcode)
        entry.group = row.text(Column.trust) ?? row.text(Column.federation)
        entry.what = what(row, sort, entry.group, closing)
        entry.web = WebAddress.page(row[Column.web])
        entry.isVerified = true
        return entry
    }

    private func what(
        _ row: ImportRow,
        _ sort: SchoolSort,
        _ group: String?,
        _ closing: Day?
    )
        -> String
    {
        let ages = [row[Column.lowAge], row[Column.highAge]]
        let isAged = ages.allSatisfy { Int($0) != nil }
        let name = sort.called.prefix(1).uppercased() + sort.called.dropFirst()
        return name + (isAged ? " for ages \(ages[0]) to \(ages[1])" : "")
            + (group.map { ", part of \($0)" } ?? "")
            + (closing.map { "; it is to close on \($0)" } ?? "")
    }

    private static func reasonNotOpen(_ row: ImportRow, _ closing: Day?, _ date: Day?) -> LeftOut? {
        let status = AreaName.words(row[Column.status]).first ?? ""
        if let closing, let date, closing <= date { return LeftOut.closedSchools }
        switch status {
        case "open": return nil
        case "closed": return LeftOut.closedSchools
        default: return LeftOut.schoolsToCome
        }
    }
}

/// A date as the register writes it: `31-07-2024` or `31/07/2024`.
enum RegisterDate {
    static func day(_ text: String) -> Day? {
        let parts = text.split { $0 == "-" || $0 == "/" }
        guard parts.count == 3, parts[0].utf8.count == 2 else { return Day(text) }
        return Day("\(parts[2])-\(parts[1])-\(parts[0])")
    }
}
