import Diagnostics

/// What can be said of a list of schools.
enum SchoolTableMessage: DiagnosticMessage, Equatable {
    case empty
    case missingColumn(String, near: String?)
    case brokenRow
    case nameless
    case repeated(String)

    var severity: Diagnostic.Severity {
        switch self {
        case .empty, .missingColumn, .brokenRow: .error
        case .nameless, .repeated: .warning
        }
    }

    var code: String {
        switch self {
        case .empty: "schools/empty-file"
        case .missingColumn: "schools/missing-column"
        case .brokenRow: "schools/broken-row"
        case .nameless: "schools/nameless"
        case .repeated: "schools/repeated"
        }
    }

    var text: String {
        switch self {
        case .empty: "the list of schools is empty; wanted a heading and a row for each school"
        case .missingColumn(let name, _):
            "the heading has no column \(name); a list of schools needs one"
        case .brokenRow: "a quote opens a cell and nothing closes it, or the row is far too long"
        case .nameless: "the row has no name or no identifier, and is left out"
        case .repeated(let id): "the school '\(id)' is in the list already, and is left out here"
        }
    }

    var suggestion: String? {
        if case .missingColumn(_, let near) = self { near } else { nil }
    }
}
