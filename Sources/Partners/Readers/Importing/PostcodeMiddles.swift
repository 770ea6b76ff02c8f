/// The middles of postcode sectors and districts, each looked up once.
struct PostcodeMiddles {
    private let outcodes: Outcodes
    private let sectors: Sectors
    private var known: [String: Home?] = [:]

    init(_ outcodes: Outcodes, _ sectors: Sectors) {
        self.outcodes = outcodes
        self.sectors = sectors
    }

    /// The middle of a postcode's sector, or else of its district; none where neither is listed.
    mutating func home(of postcode: String) -> Home? {
        guard let code = Postcode(postcode) else { return nil }
        let key = code.sector ?? code.outcode
        if let home = known[key] { return home }
        let home = Home(
            coordinates: nil,
            postcode: postcode,
            outcodes: outcodes,
            sectors: sectors
        )
        known[key] = home
        return home
    }
}
