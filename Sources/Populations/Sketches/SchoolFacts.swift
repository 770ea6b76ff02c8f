import Partners

/// What is known of a school, written as JSON.
struct SchoolFacts: Sendable {
    let id: String
    let isLarge: Bool
    let isInCity: Bool

    /// The town as it stands in a text.
    let town: [UInt8]

    /// A number of its own, by which texts take turns.
    let turn: Int

    private var texts: [[UInt8]?]

    init(_ school: ListedSchool) {
        id = school.id
        (isLarge, isInCity) = (school.isLarge, school.isInCity)
        town = (school.town ?? school.authority ?? "Local").escapedForJSON
        turn = school.id.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF }
        texts = Array(repeating: nil, count: Fact.allCases.count)
        for fact in Fact.allCases { texts[fact.place] = Self.text(fact, of: school) }
    }

    /// The fact as JSON; none where it is not known.
    subscript(fact: Fact) -> [UInt8]? { texts[fact.place] }

    private static func text(_ fact: Fact, of school: ListedSchool) -> [UInt8]? {
        switch fact {
        case .name: school.name.asJSON
        case .urn, .seed, .deni, .welshNumber:
            fact.rawValue == "school.\(school.nation.identifier)" ? school.id.asJSON : nil
        case .nation: school.nation.rawValue.asJSON
        case .phase: (school.isSpecial ? "special" : "secondary").asJSON
        case .type: school.type?.asJSON
        case .youngest: school.youngest.map { Array("\($0)".utf8) }
        case .oldest: school.oldest.map { Array("\($0)".utf8) }
        case .sixthForm: school.oldest.map { Array(($0 > 16 ? "true" : "false").utf8) }
        case .pupils: school.pupils.map { Array("\($0)".utf8) }
        case .postcode: school.postcode?.asJSON
        case .location:
            school.place.map {
                Array("{\"latitude\":\($0.latitude),\"longitude\":\($0.longitude)}".utf8)
            }
        case .authority: school.authority?.asJSON
        case .trust: school.trust?.asJSON
        }
    }
}
