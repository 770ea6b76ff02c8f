package import Diagnostics

/// The centres of postcode districts, for schools that give a postcode and no location.
package struct Outcodes: Sendable {
    private let places: [String: Coordinate]

    /// Without any.
    package init() {
        places = [:]
    }

    /// Reads rows of an outcode, a latitude and a longitude in degrees, after a heading.
    package init(_ source: Source) {
        var rows = CSVReader(source)
        _ = rows.next()
        var places: [String: Coordinate] = [:]
        while let row = rows.next() {
            guard row.fields.count == 3, let latitude = Double(row.fields[1]),
                let longitude = Double(row.fields[2])
            else { continue }
            places[row.fields[0]] = Coordinate(latitude: latitude, longitude: longitude)
        }
        self.places = places
    }

    /// The centre of the district of a postcode, written with a space or without.
    package func place(of postcode: String) -> Coordinate? {
        let letters = postcode.uppercased().filter { !$0.isWhitespace }
        if let place = places[letters] { return place }
        return letters.count > 3 ? places[String(letters.dropLast(3))] : nil
    }
}
