import Partners

extension ListedSchool {
    /// The school with what the list does not say made up: size, ages, trust.
    ///
    /// What is made up depends on the seed and on what the list says of the school itself.
    package func completed(seed: UInt64) -> ListedSchool {
        var school = self
        var draws = Draws(seed: seed ^ 0x5C00_1000, id: id)
        let hasSixthForm = draws.happens(0.6)
        let size = 180 + draws.below(500) + draws.below(500) + draws.below(500)
        school.pupils = pupils ?? (isSpecial ? size / 8 : size)
        school.youngest = youngest ?? 11
        school.oldest = oldest ?? (hasSixthForm ? 18 : 16)
        school.type = type ?? (draws.happens(0.7) ? "academy" : "maintained school")
        let isInTrust = draws.happens(0.75)
        if trust == nil, isInTrust, school.type?.contains("academy") ?? false {
            school.trust = Self.trust(of: authority ?? town ?? "England", &draws)
        }
        return school
    }

    /// One of a few trusts that an authority has.
    private static func trust(of authority: String, _ draws: inout Draws) -> String {
        var own = Draws(seed: 0, id: authority)
        let first = own.below(trusts.count)
        return "\(authority) \(trusts[(first + draws.below(4)) % trusts.count])"
    }

    private static let trusts = [
        "Learning Trust", "Academies Trust", "Education Partnership", "Schools Together",
        "Community Learning Trust", "Horizons Trust", "Collegiate Trust", "United Schools Trust",
    ]

    /// Whether it has clearly more pupils than most.
    var isLarge: Bool { pupils.map { $0 > 1100 } ?? false }

    /// Whether its postcode is one of the area of a large city.
    var isInCity: Bool {
        let area = postcode?.prefix { $0.isLetter }.uppercased() ?? ""
        return Self.cities.contains(area)
    }

    /// London, Birmingham, Manchester, Liverpool, Leeds, Sheffield, Newcastle, Bristol, Nottingham,
    /// Leicester, Bradford, Coventry, Cardiff, Glasgow, Edinburgh and Belfast.
    private static let cities: Set<String> = [
        "E", "EC", "N", "NW", "SE", "SW", "W", "WC", "B", "M", "L", "LS", "S", "NE", "BS", "NG",
        "LE", "BD", "CV", "CF", "G", "EH", "BT",
    ]
}
