/// What is known of a school before its inventory is made up, by the field that says it.
enum Fact: String, CaseIterable, Sendable {
    case name = "school.name"
    case urn = "school.urn"
    case seed = "school.seed"
    case deni = "school.deni"
    case welshNumber = "school.welsh-number"
    case nation = "school.nation"
    case phase = "school.phase"
    case type = "school.type"
    case youngest = "ages.from"
    case oldest = "ages.to"
    case sixthForm = "school.sixth-form"
    case pupils = "school.pupils"
    case postcode = "school.postcode"
    case location = "school.location"
    case authority = "school.local-authority"
    case trust = "school.trust"

    /// Its place among the facts.
    var place: Int {
        switch self {
        case .name: 0
        case .urn: 1
        case .seed: 2
        case .deni: 3
        case .welshNumber: 4
        case .nation: 5
        case .phase: 6
        case .type: 7
        case .youngest: 8
        case .oldest: 9
        case .sixthForm: 10
        case .pupils: 11
        case .postcode: 12
        case .location: 13
        case .authority: 14
        case .trust: 15
        }
    }
}
