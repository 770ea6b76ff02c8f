import Diagnostics
import Partners

/// The lists of places by postcode that come with the command; empty where they are not there.
struct PlaceLists {
    let outcodes: Outcodes
    let sectors: Sectors

    init(_ log: inout DiagnosticLog) {
        outcodes =
            Self.source(Installation.outcodes).flatMap { Outcodes.read($0, into: &log) }
            ?? Outcodes()
        sectors = Self.source(Installation.sectors).flatMap { Sectors($0, into: &log) } ?? Sectors()
    }

    private static func source(_ file: String) -> Source? {
        Installation.rules.flatMap { try? FileText.source("\($0)/\(file)") }
    }
}
