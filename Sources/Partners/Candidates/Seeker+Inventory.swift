import CEL
package import Checking
import Rules

extension Seeker {
    /// What an inventory says of its school and its partners.
    package init(_ inventory: Inventory, outcodes: Outcodes, sectors: Sectors = Sectors()) {
        let school = inventory.school
        nation = school?["nation"]?.text
        phase = school?["phase"]?.text
        area = school?["local_authority"]?.text
        home = Home(
            coordinates: Self.location(school),
            postcode: school?["postcode"]?.text,
            outcodes: outcodes,
            sectors: sectors
        )
        partners = (inventory.root["partnerships"]?.elements ?? []).compactMap(\.record)
            .flatMap { [$0["directory"]?.text, $0["partner"]?.text] }.compactMap(\.self)
    }

    private static func location(_ school: Record?) -> Coordinate? {
        guard let place = school?["location"]?.record, let latitude = place["latitude"]?.number,
            let longitude = place["longitude"]?.number
        else { return nil }
        return Coordinate(latitude: latitude, longitude: longitude)
    }
}

extension PartnerFinder {
    /// The school of an inventory as one that looks for partners, placed as well as can be.
    package func seeker(for inventory: Inventory) -> Seeker {
        Seeker(inventory, outcodes: outcodes, sectors: sectors)
    }
}
