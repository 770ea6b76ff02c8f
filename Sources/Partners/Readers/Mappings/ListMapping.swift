import Diagnostics
import Rules

/// How somebody's list becomes a directory: which column is which, and which rows are kept.
package struct ListMapping: Sendable {
    /// What a column is.
    enum Field: String, Sendable, CaseIterable {
        case id, name, town, postcode, latitude, longitude, easting, northing, areas, group, what
        case web
        case lastChecked = "last-checked"
    }

    /// A column that the mapping names, where it does so.
    struct Column: Sendable {
        let column: ImportColumn
        let span: Span
    }

    /// What a column says of the rows that are meant.
    struct Condition: Sendable {
        let column: ImportColumn
        let words: Set<String>
        let because: LeftOut

        func holds(_ row: ImportRow) -> Bool {
            words.contains(ImportColumn.folded(row[column]))
        }
    }

    /// How a column tells the kinds of a row.
    struct Kinds: Sendable {
        let column: ImportColumn

        /// The kinds by what the column says.
        let words: [String: [String]]
        let otherwise: [String]?

        func of(_ row: ImportRow) -> [String]? {
            words[ImportColumn.folded(row[column])] ?? otherwise
        }
    }

    let title: String
    let origin: Origin
    let fields: [Field: ImportColumn]

    /// An entry that has what holds for every row.
    let always: DirectoryEntry
    let kinds: Kinds?
    let keep: [Condition]
    let leaveOut: [Condition]

    /// All columns that it names.
    let columns: [Column]

    /// Which of its columns a heading lacks, each where the mapping names it.
    func faults(_ found: ImportColumns) -> [Diagnostic] {
        columns.filter { !found.has($0.column) }.map { column in
            let near = NearestName.of(column.column.name, in: found.heading)
            let names = found.heading.prefix(40).joined(separator: ", ")
            return Diagnostic(
                MappingMessage.unknownColumn(column.column.name, near: near),
                at: column.span,
                notes: near == nil ? [.init("the list has: \(names)")] : []
            )
        }
    }
}

/// What can be wrong with a mapping, beyond what is wrong with any file.
enum MappingMessage: DiagnosticMessage, Equatable {
    case unknownColumn(String, near: String?)
    case personal(String)
    case noKinds
    case noWords
    case halfPlace(String)

    var code: String {
        switch self {
        case .unknownColumn: "mapping/unknown-column"
        case .personal: "mapping/personal"
        case .noKinds: "mapping/no-kinds"
        case .noWords: "mapping/no-words"
        case .halfPlace: "mapping/half-place"
        }
    }

    var text: String {
        switch self {
        case .unknownColumn(let name, _): "the list has no column '\(name)'"
        case .personal(let name):
            "'\(name)' is about a person; a directory keeps no names, numbers or e-mail of people"
        case .noKinds: "wanted kinds, in 'always' or told from a column in 'kinds'"
        case .noWords: "wanted at least one word"
        case .halfPlace(let other): "a place needs '\(other)' too"
        }
    }

    var suggestion: String? {
        guard case .unknownColumn(_, let near) = self else { return nil }
        return near
    }
}
