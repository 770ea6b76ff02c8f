package import Diagnostics
package import Rules

/// Any list, by a mapping that says which column is which.
package struct MappedImport: ImportFormat {
    package let name = "mapping"
    package let purpose = "Any list, by a mapping that says which column is which."
    package let remark = "What becomes of its rows is for the mapping to say."
    package let isKnownByHeading = false
    private let mapping: ListMapping

    package init(_ mapping: ListMapping) {
        self.mapping = mapping
    }

    package var title: String { mapping.title }
    package var columns: [ImportColumn] { mapping.columns.map(\.column) }
    package func origin(_ columns: ImportColumns) -> Origin { mapping.origin }

    package func faults(_ columns: ImportColumns, at heading: Span) -> [Diagnostic] {
        mapping.faults(columns)
    }

    /// Whether any column tells where rows are.
    package var isOfPlaces: Bool {
        [.postcode, .latitude, .easting].contains { mapping.fields[$0] != nil }
    }

    package func outcome(of row: ImportRow, on date: Day?) -> ImportOutcome {
        for condition in mapping.leaveOut where condition.holds(row) {
            return .leftOut(condition.because)
        }
        for condition in mapping.keep where !condition.holds(row) {
            return .leftOut(condition.because)
        }
        guard let name = text(.name, row) else { return .faulty(.noName) }
        guard let kinds = mapping.kinds.map({ $0.of(row) }) ?? mapping.always.kinds else {
            return .leftOut(LeftOut("other-kinds", "rows whose kind the mapping does not tell"))
        }
        return .entry(entry(name, kinds, row))
    }

    private func entry(_ name: String, _ kinds: [String], _ row: ImportRow) -> DirectoryEntry {
        let town = text(.town, row)
        var entry = mapping.always
        entry.name = [name, town].compactMap(\.self).joined(separator: ", ")
        entry.id = text(.id, row) ?? entry.name
        entry.kinds = kinds
        entry.otherNames = town == nil ? [] : [name]
        entry.postcode = text(.postcode, row)
        entry.place = place(row)
        entry.group = text(.group, row)
        entry.what = text(.what, row) ?? entry.what
        entry.web = text(.web, row).flatMap { WebAddress.page($0) }
        entry.lastChecked = text(.lastChecked, row).flatMap { RegisterDate.day($0) }
        if let areas = text(.areas, row) { entry.areas = areas.names }
        return entry
    }

    private func place(_ row: ImportRow) -> Coordinate? {
        let degrees = text(.latitude, row).flatMap { latitude in
            text(.longitude, row).flatMap { Coordinate(latitude: latitude, longitude: $0) }
        }
        let grid = text(.easting, row).flatMap { easting in
            text(.northing, row).flatMap { Coordinate(easting: easting, northing: $0) }
        }
        return degrees ?? grid
    }

    private func text(_ field: ListMapping.Field, _ row: ImportRow) -> String? {
        mapping.fields[field].flatMap { row.text($0) }
    }
}
