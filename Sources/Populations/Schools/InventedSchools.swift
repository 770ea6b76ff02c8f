import Partners

/// Schools that there are not, spread over the Kingdom as schools are.
enum InventedSchools {
    /// A place that there is not, in an authority that there is.
    private struct Town {
        let name: String
        let authority: String
        let region: String
        let district: String
        let latitude: Double
        let longitude: Double
        let nation: Nation

        init(
            _ name: String,
            _ authority: String,
            _ region: String,
            _ district: String,
            _ latitude: Double,
            _ longitude: Double,
            _ nation: Nation = .england
        ) {
            (self.name, self.authority, self.region) = (name, authority, region)
            (self.district, self.nation) = (district, nation)
            (self.latitude, self.longitude) = (latitude, longitude)
        }
    }

    private static let towns = [
        Town("Fenwick", "Cambridgeshire", "East of England", "PE28", 52.33, -0.18),
        Town("Saltmere", "Norfolk", "East of England", "NR12", 52.72, 1.43),
        Town("Hollowell", "Essex", "East of England", "CM3", 51.74, 0.58),
        Town("Brackenford", "Derbyshire", "East Midlands", "DE4", 53.12, -1.56),
        Town("Wolden", "Lincolnshire", "East Midlands", "LN8", 53.38, -0.33),
        Town("Charnley", "Leicester", "East Midlands", "LE4", 52.66, -1.12),
        Town("Eastpark", "Newham", "London", "E7", 51.55, 0.03),
        Town("Thornhill Green", "Croydon", "London", "CR0", 51.37, -0.09),
        Town("Brentbury", "Ealing", "London", "W5", 51.51, -0.30),
        Town("Kielburn", "Northumberland", "North East", "NE48", 55.15, -2.25),
        Town("Wearside", "Sunderland", "North East", "SR4", 54.90, -1.42),
        Town("Irwell Bank", "Manchester", "North West", "M9", 53.52, -2.21),
        Town("Duddon Bridge", "Cumberland", "North West", "LA18", 54.21, -3.27),
        Town("Merrow Heath", "Surrey", "South East", "GU4", 51.23, -0.53),
        Town("Chalkford", "Kent", "South East", "CT4", 51.24, 1.04),
        Town("Itchen Vale", "Hampshire", "South East", "SO24", 51.09, -1.16),
        Town("Tamarton", "Cornwall", "South West", "PL15", 50.64, -4.36),
        Town("Combe Abbas", "Somerset", "South West", "BA4", 51.19, -2.55),
        Town("Avonside", "Bristol", "South West", "BS5", 51.47, -2.56),
        Town("Perry Cross", "Birmingham", "West Midlands", "B42", 52.53, -1.91),
        Town("Clun Bridge", "Shropshire", "West Midlands", "SY7", 52.42, -2.93),
        Town("Airedale", "Leeds", "Yorkshire and the Humber", "LS13", 53.81, -1.66),
        Town("Wharram", "North Yorkshire", "Yorkshire and the Humber", "YO17", 54.13, -0.79),
        Town("Don Valley", "Sheffield", "Yorkshire and the Humber", "S9", 53.40, -1.42),
        Town("Glenorrin", "Highland", "Scotland", "IV2", 57.47, -4.20, .scotland),
        Town("Bryn Derw", "Gwynedd", "Wales", "LL55", 53.13, -4.26, .wales),
        Town(
            "Drumgallion",
            "Mid Ulster",
            "Northern Ireland",
            "BT71",
            54.51,
            -6.77,
            .northernIreland
        ),
    ]

    private static let names = [
        "Academy", "High School", "School", "Community School", "Grammar School", "Park Academy",
        "Girls' School", "St Mary's Catholic School", "Church of England School", "College",
    ]

    /// The school of a number, from nought.
    static func school(_ number: Int, seed: UInt64) -> ListedSchool {
        let id = String(900_000 + number)
        var draws = Draws(seed: seed ^ 0x1DEA, id: id)
        let town = towns[draws.below(towns.count)]
        let suffix = number < 1000 ? "" : " \(number)"
        var school = ListedSchool(
            id: id,
            name: "\(town.name) \(names[draws.below(names.count)])\(suffix)"
        )
        school.nation = town.nation
        (school.town, school.authority, school.region) = (town.name, town.authority, town.region)
        let letters = ["AA", "BD", "EF", "HJ", "LN"]
        let street = "\(1 + draws.below(9))\(letters[draws.below(letters.count)])"
        school.postcode = "\(town.district) \(street)"
        school.place = Coordinate(
            latitude: near(town.latitude, &draws),
            longitude: near(town.longitude, &draws)
        )
        return school.completed(seed: seed)
    }

    /// Up to a tenth of a degree away, to three places.
    private static func near(_ degrees: Double, _ draws: inout Draws) -> Double {
        ((degrees * 1000).rounded() + Double(draws.below(201) - 100)) / 1000
    }
}
