import Checking

/// A school's library, as the thing that was looked at.
struct OSCALSubject: Encodable, Sendable {
    let uuid: String
    let description: String
    let props: [OSCALProperty]

    init(_ report: Report) {
        uuid = NameUUID("subject", report.schoolKey).description
        description = "The library of \(OSCALText.line(report.inventory.schoolName))"
        props = [OSCALProperty("school-identifier", report.schoolKey)]
    }
}

/// What is defined in a document because no other document defines it.
struct OSCALDefinitions: Encodable, Sendable {
    let inventoryItems: [OSCALSubject]

    enum CodingKeys: String, CodingKey {
        case inventoryItems = "inventory-items"
    }
}
