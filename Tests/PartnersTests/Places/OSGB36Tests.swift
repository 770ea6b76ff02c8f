import Testing

@testable import Partners

@Suite struct OSGB36Tests {
    /// The worked example of the guide's annexe C: Caister water tower.
    @Test func `undoes the grid as Ordnance Survey's own example does`() {
        let found = TransverseMercator.nationalGrid.angles(
            easting: 651_409.903,
            northing: 313_177.270
        )
        let latitude = 52 + 39.0 / 60 + 27.2531 / 3600
        let longitude = 1 + 43.0 / 60 + 4.5177 / 3600
        #expect(abs(found.latitude * 180 / .pi - latitude) < 0.0001 / 3600)
        #expect(abs(found.longitude * 180 / .pi - longitude) < 0.0001 / 3600)
    }

    @Test func `knows what is between the angles and the point of annexe B`() {
        let angles = Ellipsoid.Angles(latitude: 0.9, longitude: 0.03)
        let again = Ellipsoid.airy1830.angles(of: Ellipsoid.airy1830.point(at: angles))
        #expect(abs(again.latitude - angles.latitude) < 1e-12)
        #expect(abs(again.longitude - angles.longitude) < 1e-12)
    }

    @Test(
        .enabled(if: Fixture.hasLists),
        arguments: ["libraries_england_open_2023.csv", "ace-basic-libraries-2023-enhanced.csv"]
    )
    func `is within 5 m of the list's own latitude and longitude`(file: String) throws {
        var compared = 0
        for row in try Fixture.rows(file) {
            guard
                let grid = Coordinate(
                    easting: row["Easting"] ?? "",
                    northing: row["Northing"] ?? ""
                ),
                let own = Coordinate(
                    latitude: row["Latitude"] ?? "",
                    longitude: row["Longitude"] ?? ""
                )
            else { continue }
            compared += 1
            #expect(grid.kilometres(to: own) < 0.005, "\(row["Name"] ?? "")")
        }
        #expect(compared >= 3_023)
    }

    @Test(arguments: [
        (-1.0, 0.0), (700_001, 0), (0, 1_300_001), (.nan, 0), (0, .infinity), (0, -0.5),
    ])
    func `refuses what is off the grid`(easting: Double, northing: Double) {
        #expect(Coordinate(easting: easting, northing: northing) == nil)
    }

    @Test(arguments: [("", ""), ("TL", "22"), ("0x1p3", "100"), ("1e5", "1e5"), ("nan", "0")])
    func `reads metres and nothing else`(easting: String, northing: String) {
        #expect(Coordinate(easting: easting, northing: northing) == nil)
    }

    @Test func `every corner of the grid has a place`() {
        for easting in [0.0, 350_000, 700_000] {
            for northing in [0.0, 650_000, 1_300_000] {
                #expect(Coordinate(easting: easting, northing: northing) != nil)
            }
        }
    }
}
