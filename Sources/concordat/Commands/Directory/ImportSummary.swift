import Partners

/// What became of the rows of lists, for people.
struct ImportSummary {
    private let importer: Importer

    init(_ importer: Importer) {
        self.importer = importer
    }

    var lines: [String] {
        importer.tallies.flatMap { lines($0) } + origin
    }

    static func written(_ count: Int) -> String { count == 1 ? "1 entry" : "\(count) entries" }

    private func lines(_ tally: ImportTally) -> [String] {
        let rows = tally.rows == 1 ? "1 row" : "\(tally.rows) rows"
        let placed =
            tally.placedByPostcode == 0
            ? ""
            : ", \(tally.placedByPostcode) of them placed in the middle of their postcode's sector "
                + "or district"
        let broken =
            tally.faulty == 0 ? [] : ["  \(tally.faulty) left out: broken, or saying too little"]
        return ["\(tally.name): \(rows)", "  \(tally.kept) kept\(placed)"]
            + tally.reasons.map { "  \($0.count) left out: \($0.reason.text)" } + broken
    }

    /// Where it is all from, and what is not known about that.
    private var origin: [String] {
        guard let origin = importer.origin else { return [] }
        let licence =
            origin.licence == nil
            ? [
                "No licence is known: ask before you publish the directory, or say it with --licence"
            ]
            : []
        let date =
            origin.date == nil
            ? ["No day is known that the list describes: say it with --date"] : []
        return ["Source: \(origin.text)"] + licence + date
    }
}
