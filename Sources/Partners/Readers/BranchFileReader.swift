package import Diagnostics
import Rules

/// Reads Arts Council England's list of open public libraries, by the names of its columns.
package struct BranchFileReader {
    package static let columns = [
        "Name", "Postcode", "Longitude", "Latitude", "Upper tier local authority",
    ]

    /// Whether a source starts with such a list's heading.
    package static func recognises(_ source: Source) -> Bool {
        var rows = CSVReader(source)
        let heading = rows.next()?.fields.map(\.trimmed) ?? []
        return columns.allSatisfy(heading.contains)
    }

    /// Reads the list; rows that are broken are left out and said.
    package static func read(_ source: Source, into log: inout DiagnosticLog) -> Directory {
        var rows = CSVReader(source)
        let heading = rows.next()?.fields.map(\.trimmed) ?? []
        let places = Dictionary(
            heading.enumerated().map { ($1, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        var entries: [DirectoryEntry] = []
        var ids: [String: Int] = [:]
        var mobile: [Range<Int>] = []
        while let row = rows.next() {
            guard row.fields.count == heading.count else {
                if row.fields != [""] {
                    log.append(
                        BranchMessage.ragged(found: row.fields.count, wanted: heading.count),
                        at: Span(source: source, range: row.range)
                    )
                }
                continue
            }
            let value = { (name: String) in places[name].map { row.fields[$0].trimmed } ?? "" }
            if value("Type") == "Mobile Library", value("Latitude").isEmpty {
                mobile.append(row.range)
                continue
            }
            guard let entry = entry(value, &ids) else {
                log.append(
                    BranchMessage.noPlace(value("Name")),
                    at: Span(source: source, range: row.range)
                )
                continue
            }
            entries.append(entry)
        }
        if let first = mobile.first {
            log.append(
                BranchMessage.mobile(mobile.count),
                at: Span(source: source, range: first)
            )
        }
        return Directory(
            title: "Open public libraries in England",
            source: "Arts Council England, 2023",
            licence: "Open Government Licence v3.0",
            entries: entries
        )
    }

    private static func entry(
        _ value: (String) -> String,
        _ ids: inout [String: Int]
    ) -> DirectoryEntry? {
        guard let latitude = Double(value("Latitude")), let longitude = Double(value("Longitude")),
            let place = Coordinate(latitude: latitude, longitude: longitude)
        else { return nil }
        let authority = value("Upper tier local authority")
        let name = value("Name")
        let base = "\(authority)-\(name)".slug
        ids[base, default: 0] += 1
        let count = ids[base] ?? 1
        let title = name.lowercased().contains("librar") ? name : "\(name) Library"
        var entry = DirectoryEntry(
            id: count == 1 ? base : "\(base)-\(count)",
            name: "\(title), \(authority)",
            kinds: ["public-libraries"]
        )
        entry.nations = ["england"]
        entry.areas = [authority]
        entry.place = place
        entry.cost = "Free to join"
        entry.isFree = true
        entry.isVerified = true
        entry.lastChecked = Day("2023-12-31")
        return entry
    }
}

/// What can be wrong with a row of the list.
enum BranchMessage: DiagnosticMessage, Equatable {
    case ragged(found: Int, wanted: Int)
    case noPlace(String)
    case mobile(Int)

    var severity: Diagnostic.Severity { .warning }

    var code: String {
        switch self {
        case .ragged: "directory/ragged-row"
        case .noPlace: "directory/no-place"
        case .mobile: "directory/mobile-libraries"
        }
    }

    var text: String {
        switch self {
        case .ragged(let found, let wanted):
            "this row has \(found) columns and the heading has \(wanted); it is left out"
        case .mobile(let count):
            "\(count) mobile libraries have no fixed place and are left out, this one first"
        case .noPlace(let name): "'\(name)' has no latitude and longitude; it is left out"
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace ?? false { text = text.dropFirst() }
        while text.last?.isWhitespace ?? false { text = text.dropLast() }
        return String(text)
    }

    /// The text as an id: small letters and digits, the rest hyphens.
    fileprivate var slug: String {
        lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
            .joined(separator: "-")
    }
}
