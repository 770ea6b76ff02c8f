package import Diagnostics

/// The middles of some postcode sectors, such as `PE28 4`: half as far from a school as that of its
/// district is.
///
/// The list is looked up where it lies: most schools give their own coordinates and need none of it.
package struct Sectors: Sendable {
    private let bytes: [UInt8]

    /// A list without any.
    package init() { bytes = [] }

    /// A list of `sector,latitude,longitude` lines under their heading.
    package init?(_ source: Source, into log: inout DiagnosticLog) {
        bytes = source.bytes
        guard bytes.firstRange(of: "\nsector,latitude,longitude\n".utf8) != nil else {
            log.append(PlaceListMessage.heading(.sectors), at: source.span)
            return nil
        }
    }

    /// The middle of a sector; none where the list lacks it.
    package subscript(sector: String) -> Coordinate? {
        guard let start = bytes.firstRange(of: "\n\(sector),".utf8)?.upperBound else { return nil }
        let line = bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
        let cells = line.split(separator: 0x2C).map { String(decoding: $0, as: UTF8.self) }
        guard cells.count == 2 else { return nil }
        return Coordinate(latitude: cells[0], longitude: cells[1])
    }
}
