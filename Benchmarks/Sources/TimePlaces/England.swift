import Diagnostics
import Foundation
import Partners

/// The mainstream secondaries, open static libraries and primaries of England.
struct England {
    private let schools: [Coordinate]
    private let libraries: PlaceIndex
    private let primaries: PlaceIndex

    init(_ folder: URL) throws {
        func rows(_ file: String) throws -> [[String: String]] {
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: file)))
            var reader = CSVReader(Source(name: file, bytes: bytes))
            let heading = reader.next()?.fields ?? []
            var rows: [[String: String]] = []
            while let row = reader.next() {
                rows.append(Dictionary(zip(heading, row.fields)) { first, _ in first })
            }
            return rows
        }
        schools = try rows("secondary_schools_england_2018_19.csv").filter { $0["special"] == "no" }
            .compactMap { Self.place($0, "latitude", "longitude") }
        libraries = Self.index(
            try rows("libraries_england_open_2023.csv").filter { $0["Type"] == "Static Library" }
                .compactMap { Self.place($0, "Latitude", "Longitude") }
        )
        primaries = Self.index(
            try rows("primary_schools_england_2018_19.csv")
                .compactMap { Self.place($0, "LATITUDE", "LONGITUDE") }
        )
    }

    /// How far each school's nearest library is, and how many primaries are within 3 km.
    func printTable() {
        let nearest = schools.compactMap { school in
            libraries.nearest(1, to: school) { _ in true }.first?.kilometres
        }.sorted()
        let near = schools.map { Double(primaries.within(3, of: $0).count) }.sorted()
        print("| \(schools.count) schools | median | p90 | p99 |\n|---|---:|---:|---:|")
        print("| nearest open library, km \(row(nearest))")
        print("| primaries within 3 km \(row(near))")
    }

    private func row(_ sorted: [Double]) -> String {
        [0.5, 0.9, 0.99].map { share in
            let place = Int(Double(sorted.count - 1) * share)
            return "| \((sorted[place] * 1000).rounded() / 1000) "
        }.joined() + "|"
    }

    private static func index(_ places: [Coordinate]) -> PlaceIndex {
        PlaceIndex(places.enumerated().map { (item: $0.offset, place: $0.element) })
    }

    private static func place(
        _ row: [String: String],
        _ latitude: String,
        _ longitude: String
    ) -> Coordinate? {
        Coordinate(latitude: row[latitude] ?? "", longitude: row[longitude] ?? "")
    }
}
