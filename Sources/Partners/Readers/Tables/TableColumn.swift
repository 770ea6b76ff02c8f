/// The columns of a directory that is written as a table, in the order in which they are written.
enum TableColumn: String, Sendable, CaseIterable {
    case id
    case name
    case kinds
    case source
    case latitude
    case longitude
    case middleOf = "middle-of"
    case postcode
    case nations
    case areas
    case ownAreasOnly = "own-areas-only"
    case nationwide
    case phases
    case professions
    case offers
    case called
    case what
    case cost
    case costNote = "cost-note"
    case amount = "cost-amount"
    case currency = "cost-currency"
    case group
    case web
    case verified
    case lastChecked = "last-checked"
    case otherNames = "other-names"

    /// Those without which a table is no directory.
    static let needed: [TableColumn] = [.id, .name, .kinds, .source]

    /// The vocabulary whose words it lists; none where it holds something else.
    var vocabulary: String? {
        switch self {
        case .kinds: "kind"
        case .nations: "nation"
        case .phases: "phase"
        case .professions: "profession"
        case .offers: "purpose"
        case .id, .name, .source, .latitude, .longitude, .middleOf, .postcode, .areas,
            .ownAreasOnly, .nationwide, .called, .what, .cost, .costNote, .amount, .currency,
            .group, .web, .verified, .lastChecked, .otherNames:
            nil
        }
    }
}

/// What stands above the heading of a directory's table: rows whose first cell starts with `#`.
enum TablePreamble: String, Sendable, CaseIterable {
    case format
    case title
    /// The name by which rows refer to it, what it is, its licence and the day it describes.
    case source
}
