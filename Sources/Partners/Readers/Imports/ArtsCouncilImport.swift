package import Rules

/// Arts Council England's list of public libraries, whole or reduced.
package struct ArtsCouncilImport: ImportFormat {
    package let name = "arts-council"
    package let purpose =
        "Arts Council England's list of the public libraries of England, whole or reduced."
    package let remark =
        "Open static libraries become public-libraries; closed and mobile ones, archives and "
        + "prison libraries are left out."
    package let title = "Open public libraries in England"

    private enum Column {
        static let name = ImportColumn.needed("Name", "Library name")
        static let postcode = ImportColumn.needed("Postcode")
        static let longitude = ImportColumn.needed("Longitude")
        static let latitude = ImportColumn.needed("Latitude")
        static let authority = ImportColumn.needed("Upper tier local authority", "Authority")
        static let type = ImportColumn("Type", "Library type")
        static let closed = ImportColumn("Year closed", "Year library closed")
        static let hours = ImportColumn("Hours open per week", "Total hours open per week")
        static let contact = ImportColumn("Email or website", "Website", "URL")
    }

    private static let closed = LeftOut(
        "closed-libraries",
        "libraries that are closed or have nobody who runs them"
    )
    private static let mobile = LeftOut(
        "mobile-libraries",
        "mobile libraries, which have no fixed place"
    )
    private static let notPublic = LeftOut(
        "not-public",
        "archives, prison libraries and others that are no public branch"
    )

    package var columns: [ImportColumn] {
        [
            Column.name, Column.postcode, Column.longitude, Column.latitude, Column.authority,
            Column.type, Column.closed, Column.hours, Column.contact,
        ] + OperationColumn.years.map(OperationColumn.column)
    }

    package func origin(_ columns: ImportColumns) -> Origin {
        let year = OperationColumn.lastYear(columns)
        return Origin(
            "Arts Council England\(year.map { ", \($0)" } ?? "")",
            licence: "Open Government Licence v3.0",
            date: year.flatMap { Day("\($0)-12-31") }
        )
    }

    package func outcome(of row: ImportRow, on date: Day?) -> ImportOutcome {
        if let reason = reason(row) { return .leftOut(reason) }
        guard let name = row.text(Column.name), let authority = row.text(Column.authority) else {
            return .faulty(.noName)
        }
        var entry = Branch(name, of: authority).entry
        entry.nations = ["england"]
        entry.areas = [authority]
        entry.place = Coordinate(
            latitude: row[Column.latitude],
            longitude: row[Column.longitude]
        )
        entry.postcode = row.text(Column.postcode)
        entry.what = opening(row[Column.hours])
        entry.web = WebAddress.page(row[Column.contact])
        entry.isVerified = true
        return .entry(entry)
    }

    private func reason(_ row: ImportRow) -> LeftOut? {
        switch row[Column.type] {
        case "Static Library", "": break
        case "Mobile Library": return Self.mobile
        default: return Self.notPublic
        }
        let isRun = OperationColumn.lastYear(row.columns).map {
            !row[OperationColumn.column($0)].isEmpty
        }
        return row[Column.closed].isEmpty && isRun ?? true ? nil : Self.closed
    }

    private func opening(_ hours: String) -> String? {
        guard let number = Double(hours), (0.1...168).contains(number) else { return nil }
        return "Open \(hours) hours a week"
    }
}

/// The columns that say who runs a library in a year; the last of them tells the list's year.
private enum OperationColumn {
    static let years = Array((2010...2049).reversed())

    static func column(_ year: Int) -> ImportColumn { all[year] ?? ImportColumn("") }

    static func lastYear(_ columns: ImportColumns) -> Int? {
        years.first { columns.has(column($0)) }
    }

    private static let all = Dictionary(
        uniqueKeysWithValues: years.map { ($0, ImportColumn("Operation in \($0)")) }
    )
}
