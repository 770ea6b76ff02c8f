package import Diagnostics

/// The middles of postcode districts: where a school is that gives a postcode and no coordinates.
package struct Outcodes: Sendable {
    private var places: [String: Coordinate] = [:]
    private var areas: [String: [Coordinate]] = [:]

    /// A list without any.
    package init() {}

    package var count: Int { places.count }

    /// The middles of all districts, by the name of the district.
    package var all: [Coordinate] { middles.map(\.place) }

    /// All districts with their middles, by name.
    var middles: [(outcode: String, place: Coordinate)] {
        places.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The middle of a district, such as `PE28`.
    package subscript(outcode: String) -> Coordinate? { places[outcode] }

    /// How far it is to the nearest district of a local authority; none where the list lacks it.
    package func kilometres(from home: Coordinate, toArea area: String) -> Double? {
        areas[AreaName.folded(area)]?.map { home.kilometres(to: $0) }.min()
    }

    /// Reads `outcode,latitude,longitude,area` rows under their heading; `#` starts a comment.
    ///
    /// - Returns: the list, or none where its heading is another's.
    package static func read(_ source: Source, into log: inout DiagnosticLog) -> Outcodes? {
        var rows = CSVReader(source)
        var heading = rows.next()
        while let row = heading, row[0].hasPrefix("#") { heading = rows.next() }
        guard let heading, heading.fields == ["outcode", "latitude", "longitude", "area"] else {
            log.append(PlaceListMessage.heading(.outcodes), at: heading?.span ?? source.span)
            return nil
        }
        var list = Outcodes()
        var byArea: [String: [Coordinate]] = [:]
        list.places.reserveCapacity(4096)
        while let row = rows.next() {
            guard let place = list.insert(row) else {
                log.append(PlaceListMessage.row, at: row.span)
                return nil
            }
            byArea[row[3], default: []].append(place)
        }
        for (area, places) in byArea { list.areas[AreaName.folded(area), default: []] += places }
        return list
    }

    private mutating func insert(_ row: CSVRow) -> Coordinate? {
        guard row.count == 4, row.fault == nil, let postcode = Postcode(row[0]),
            let place = Coordinate(latitude: row[1], longitude: row[2])
        else { return nil }
        places[postcode.outcode] = place
        return place
    }
}
