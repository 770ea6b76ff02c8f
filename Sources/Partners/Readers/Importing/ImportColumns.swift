/// Where the columns of a list stand; their order changes from year to year.
package struct ImportColumns: Sendable {
    /// The names as the list has them.
    package let heading: [String]
    private let places: [ImportColumn: Int]
    private let wanted: [ImportColumn]

    package init(_ heading: [String], wanted: [ImportColumn]) {
        self.heading = heading
        self.wanted = wanted
        let folded = Dictionary(
            heading.enumerated().map { (ImportColumn.folded($1), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let found = wanted.compactMap { column in
            ([column.name] + column.otherNames).lazy
                .compactMap { folded[ImportColumn.folded($0)] }.first.map { (column, $0) }
        }
        places = Dictionary(found, uniquingKeysWith: { first, _ in first })
    }

    /// The needed columns that are not there.
    package var missing: [ImportColumn] { wanted.filter { $0.isNeeded && places[$0] == nil } }

    /// How many of the needed columns are there.
    var neededCount: Int { wanted.count { $0.isNeeded && places[$0] != nil } }

    /// The wanted columns that the heading names more than once; the first of them is read.
    var repeated: [ImportColumn] {
        let names = heading.map { ImportColumn.folded($0) }
        return places.filter { place in names.count { $0 == names[place.value] } > 1 }.keys
            .sorted { $0.name < $1.name }
    }

    package func has(_ column: ImportColumn) -> Bool { places[column] != nil }

    func place(of column: ImportColumn) -> Int? { places[column] }
}

/// One row of a list, whose cells are asked for by their columns.
package struct ImportRow: Sendable {
    package let row: CSVRow
    package let columns: ImportColumns

    package init(row: CSVRow, columns: ImportColumns) {
        self.row = row
        self.columns = columns
    }

    /// The cell of a column; empty where the list has no such column.
    package subscript(column: ImportColumn) -> String {
        columns.place(of: column).map { row[$0] } ?? ""
    }

    /// The cell in one line; none where it is empty.
    package func text(_ column: ImportColumn) -> String? {
        let text = self[column].split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return text.isEmpty ? nil : text
    }
}
