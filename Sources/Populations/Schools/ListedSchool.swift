package import Partners

/// A school as a list has it: who it is and where, and no more than the list says.
package struct ListedSchool: Sendable, Hashable {
    /// The identifier that its nation gives it.
    package var id: String
    package var name: String
    package var nation = Nation.england
    package var isSpecial = false

    /// `academy`, `independent school` and so on, in small letters.
    package var type: String?
    package var postcode: String?
    package var town: String?
    package var place: Coordinate?
    package var authority: String?
    package var region: String?
    package var trust: String?
    package var pupils: Int?
    package var youngest: Int?
    package var oldest: Int?

    package init(id: String, name: String) {
        self.id = id
        self.name = name
    }
}

/// A nation of the United Kingdom, and what it calls the identifiers of its schools.
package enum Nation: String, Sendable, Hashable, CaseIterable {
    case england
    case scotland
    case wales
    case northernIreland = "northern-ireland"

    /// The field of an inventory, and the column of a list, that identifies a school.
    package var identifier: String {
        switch self {
        case .england: "urn"
        case .scotland: "seed"
        case .wales: "welsh-number"
        case .northernIreland: "deni"
        }
    }
}
