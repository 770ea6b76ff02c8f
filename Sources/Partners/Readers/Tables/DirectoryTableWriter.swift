import Rules

/// Writes a directory as a table: the same directory, the same bytes.
package struct DirectoryTableWriter {
    private let directory: Directory

    /// The sources, each once, in the order in which entries first name them.
    private let origins: [Origin]
    private let numbers: [Origin: Int]

    package init(_ directory: Directory) {
        self.directory = directory
        let unnamed = Origin(directory.source, licence: directory.licence)
        var origins: [Origin] = []
        var numbers: [Origin: Int] = [:]
        for origin in directory.entries.map({ $0.knownFrom ?? unnamed })
        where numbers[origin] == nil {
            origins.append(origin)
            numbers[origin] = origins.count
        }
        self.origins = origins
        self.numbers = numbers
    }

    /// The whole text.
    package var text: String {
        let rows = directory.entries.map { entry in TableColumn.allCases.map { cell($0, entry) } }
        let used = TableColumn.allCases.indices.filter { column in
            TableColumn.needed.contains(TableColumn.allCases[column])
                || rows.contains { !$0[column].isEmpty }
        }
        let heading = used.map { TableColumn.allCases[$0].rawValue }
        var text = preamble.map { CSVLine.text($0) }.joined() + CSVLine.text(heading)
        for row in rows { text += CSVLine.text(used.map { row[$0] }) }
        return text
    }

    private var preamble: [[String]] {
        [
            ["# \(TablePreamble.format)", DirectoryTable.format],
            ["# \(TablePreamble.title)", directory.title],
        ]
            + origins.enumerated().map { number, origin in
                [
                    "# \(TablePreamble.source)", String(number + 1), origin.source,
                    origin.licence ?? "", origin.date?.description ?? "",
                ]
            }
    }

    private func cell(_ column: TableColumn, _ entry: DirectoryEntry) -> String {
        switch column {
        case .id: entry.id
        case .name: entry.name
        case .kinds: list(entry.kinds)
        case .source: source(entry)
        case .latitude: entry.place.map { Degrees.text($0.latitude) } ?? ""
        case .longitude: entry.place.map { Degrees.text($0.longitude) } ?? ""
        case .middleOf: entry.middleOf ?? ""
        case .postcode: entry.postcode ?? ""
        case .nations: list(entry.nations)
        case .areas: list(entry.areas)
        case .ownAreasOnly: truth(entry.isForOwnAreasOnly)
        case .nationwide: truth(entry.isNationwide)
        case .phases: list(entry.phases)
        case .professions: list(entry.professions)
        case .offers: list(entry.offers)
        case .called: entry.called ?? ""
        case .what: entry.what ?? ""
        case .cost: entry.fee?.model.rawValue ?? ""
        case .costNote: entry.fee?.note ?? ""
        case .amount: entry.fee?.amount.map { number($0) } ?? ""
        case .currency: entry.fee?.currency ?? ""
        case .group: entry.group ?? ""
        case .web: entry.web ?? ""
        case .verified: truth(entry.isVerified)
        case .lastChecked: entry.lastChecked?.description ?? ""
        case .otherNames: list(entry.otherNames)
        }
    }

    private func source(_ entry: DirectoryEntry) -> String {
        let unnamed = Origin(directory.source, licence: directory.licence)
        return numbers[entry.knownFrom ?? unnamed].map { String($0) } ?? ""
    }

    private func list(_ names: [String]) -> String {
        let separator = String(Unicode.Scalar(DirectoryTable.separator))
        return names.map { $0.replacing(separator, with: ",") }.joined(separator: separator + " ")
    }

    private func truth(_ value: Bool) -> String { value ? "yes" : "" }

    private func number(_ value: Double) -> String {
        let text = "\(value)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}

extension Degrees {
    /// Degrees to 10 cm, which no list knows better, in digits alone.
    static func text(_ value: Double) -> String {
        let millionths = Int((abs(value) * 1e6).rounded())
        let digits = String(millionths % 1_000_000)
        let zeros = String(repeating: "0", count: 6 - digits.count)
        var text = "\(millionths / 1_000_000).\(zeros)\(digits)"
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return value < 0 && millionths > 0 ? "-\(text)" : text
    }
}
