import Diagnostics

/// Places that cannot be right: at sea, the other way round, or far from their own postcode.
///
/// The test is coarse: of 24,900 schools and libraries of England and Northern Ireland none is more
/// than 27 km from the middle of its postcode's district, and forty is taken for too far.
struct DoubtfulPlaces: DirectoryEntryCheck {
    let purpose = "doubtful places"

    private static let farthest = 40.0

    func findings(in checked: CheckedDirectories) -> [Diagnostic] {
        let districts = Districts(checked.outcodes)
        return checked.entries.compactMap { entry in
            entry.placeToVisit.flatMap { fault(entry, $0, districts) }
                .map { Diagnostic($0, at: entry.findingSpan) }
        }
    }

    private func fault(
        _ entry: DirectoryEntry,
        _ place: Coordinate,
        _ districts: Districts
    ) -> CheckFinding? {
        if abs(place.latitude) < 0.01, abs(place.longitude) < 0.01 { return .nowhere(entry.name) }
        guard let nearest = districts.nearest(to: place) else { return nil }
        guard nearest.kilometres <= Self.farthest else {
            if let turned = Coordinate(latitude: place.longitude, longitude: place.latitude),
                districts.nearest(to: turned).map({ $0.kilometres <= Self.farthest }) ?? false
            {
                return .swapped(entry.name)
            }
            return .outside(
                entry.name,
                kilometres: Int(nearest.kilometres.rounded()),
                outcode: nearest.outcode
            )
        }
        return farFromPostcode(entry, place, districts)
    }

    private func farFromPostcode(
        _ entry: DirectoryEntry,
        _ place: Coordinate,
        _ districts: Districts
    ) -> CheckFinding? {
        guard let outcode = entry.postcode.flatMap({ Postcode($0) })?.outcode,
            let kilometres = districts.outcodes[outcode]?.kilometres(to: place),
            kilometres > Self.farthest
        else { return nil }
        return .farFromPostcode(
            entry.name,
            kilometres: Int(kilometres.rounded()),
            outcode: outcode
        )
    }
}

/// The postcode districts of the Kingdom, to tell where it is.
private struct Districts {
    let outcodes: Outcodes
    private let middles: [(outcode: String, place: Coordinate)]
    private let index: PlaceIndex

    init(_ outcodes: Outcodes) {
        self.outcodes = outcodes
        middles = outcodes.middles
        index = PlaceIndex(middles.enumerated().map { ($0.offset, $0.element.place) })
    }

    func nearest(to place: Coordinate) -> (outcode: String, kilometres: Double)? {
        index.nearest(1, to: place) { _ in true }.first
            .map { (middles[$0.item].outcode, $0.kilometres) }
    }
}
