import Diagnostics
import Partners

/// The columns of a list of schools, and what a row of it says.
struct SchoolColumns {
    private static let ids: [(Nation, ImportColumn)] = [
        (.england, ImportColumn("urn", "id", "School URN")),
        (.scotland, ImportColumn("seed", "SeedCode")),
        (.wales, ImportColumn("welsh-number", "School Number")),
        (.northernIreland, ImportColumn("deni", "DE ref", "De Ref No")),
    ]
    private static let name = ImportColumn(
        "name",
        "school name",
        "EstablishmentName",
        "SCHNAME",
        "school"
    )
    private static let postcode = ImportColumn("postcode")
    private static let town = ImportColumn("town")
    private static let type = ImportColumn("type", "school_type", "TypeOfEstablishment (name)")
    private static let special = ImportColumn("special")
    private static let authority = ImportColumn(
        "local_authority",
        "LA (name)",
        "authority",
        "LA name"
    )
    private static let region = ImportColumn("region", "GOR (name)")
    private static let trust = ImportColumn("trust", "Trusts (name)", "Trust name")
    private static let latitude = ImportColumn("latitude", "lat")
    private static let longitude = ImportColumn("longitude", "lon", "long", "lng")
    private static let easting = ImportColumn("easting")
    private static let northing = ImportColumn("northing")
    private static let pupils = ImportColumn("pupils", "NumberOfPupils")
    private static let youngest = ImportColumn("youngest", "StatutoryLowAge")
    private static let oldest = ImportColumn("oldest", "StatutoryHighAge")

    private let columns: ImportColumns

    init(_ heading: [String]) {
        columns = ImportColumns(
            heading,
            wanted: Self.ids.map(\.1) + [
                Self.name, Self.postcode, Self.town, Self.type, Self.special, Self.authority,
                Self.region, Self.trust, Self.latitude, Self.longitude, Self.easting,
                Self.northing, Self.pupils, Self.youngest, Self.oldest,
            ]
        )
    }

    /// What keeps the list from being read.
    var fault: SchoolTableMessage? {
        let wanted = [
            columns.has(Self.name) ? nil : "'name'",
            Self.ids.contains { columns.has($0.1) }
                ? nil : "'urn', 'seed', 'welsh-number' or 'deni'",
        ].compactMap(\.self).first
        guard let wanted else { return nil }
        let names = wanted == "'name'" ? ["name"] : Self.ids.map(\.1.name)
        let near = names.lazy.compactMap { NearestName.of($0, in: columns.heading) }.first
        return .missingColumn(wanted, near: near)
    }

    /// The school of a row; none where it has no name or no identifier.
    func school(_ row: CSVRow) -> ListedSchool? {
        let row = ImportRow(row: row, columns: columns)
        let ids = Self.ids.lazy.compactMap { nation, column in
            row.text(column).map { (nation, $0) }
        }
        guard let (nation, id) = ids.first, let name = row.text(Self.name) else { return nil }
        var school = ListedSchool(id: id, name: name)
        school.nation = nation
        school.type = row.text(Self.type)?.lowercased()
        school.isSpecial =
            row.text(Self.special)?.lowercased() == "yes"
            || school.type?.contains("special") ?? false
        school.postcode = row.text(Self.postcode)
        school.town = row.text(Self.town)
        school.place = place(row)
        school.authority = row.text(Self.authority)
        school.region = row.text(Self.region).map { Self.regions[$0] ?? $0 }
        school.trust = row.text(Self.trust)
        school.pupils = row.text(Self.pupils).flatMap { Int($0) }
        school.youngest = row.text(Self.youngest).flatMap { Int($0) }
        school.oldest = row.text(Self.oldest).flatMap { Int($0) }
        return school
    }

    /// What a region of England is called where a list has an older name of it.
    private static let regions = ["Eastern": "East of England"]

    private func place(_ row: ImportRow) -> Coordinate? {
        let latitude = row[Self.latitude]
        return latitude.isEmpty
            ? Coordinate(easting: row[Self.easting], northing: row[Self.northing])
            : Coordinate(latitude: latitude, longitude: row[Self.longitude])
    }
}
