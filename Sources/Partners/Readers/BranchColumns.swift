/// The columns of Arts Council England's list, by name; they stand in another order every year.
struct BranchColumns: Sendable {
    /// The columns without which a list is not this one.
    static let needed = ["Name", "Postcode", "Longitude", "Latitude", "Upper tier local authority"]

    private static let operation = "Operation in "

    /// The year that the list describes: that of its last `Operation in …` column.
    let year: Int?

    /// How many columns the heading has.
    let count: Int

    private let places: [String: Int]

    init(_ heading: [String]) {
        count = heading.count
        places = Dictionary(
            heading.enumerated().map { ($1, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        year =
            heading.filter { $0.hasPrefix(Self.operation) }
            .compactMap { Int($0.dropFirst(Self.operation.count)) }.max()
    }

    /// The needed columns that are not there.
    var missing: [String] { Self.needed.filter { places[$0] == nil } }

    /// A row's cell in a column; none where the list has no such column.
    func value(_ name: String, _ row: CSVRow) -> String? { places[name].map { row[$0] } }

    /// Who runs a library in the list's year; none where the list does not say for any.
    func operation(_ row: CSVRow) -> String? {
        year.flatMap { value("\(Self.operation)\($0)", row) }
    }
}
