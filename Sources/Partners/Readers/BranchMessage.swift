import Diagnostics

/// What can be said of a list of public libraries.
enum BranchMessage: DiagnosticMessage, Equatable {
    case missingColumns([String])
    case ragged(found: Int, wanted: Int)
    case neverClosed
    case textAfterQuote
    case noPlace(String)
    case noName
    case moreRows(Int)
    case leftOut(BranchFileReader.LeftOut, Int)

    var severity: Diagnostic.Severity {
        switch self {
        case .missingColumns, .neverClosed: .error
        case .ragged, .textAfterQuote, .noPlace, .noName, .moreRows, .leftOut: .warning
        }
    }

    var code: String {
        switch self {
        case .missingColumns: "directory/missing-columns"
        case .ragged: "directory/ragged-row"
        case .neverClosed: "directory/quote-never-closed"
        case .textAfterQuote: "directory/text-after-quote"
        case .noPlace: "directory/no-place"
        case .noName: "directory/no-name"
        case .moreRows: "directory/more-rows"
        case .leftOut(let reason, _): "directory/\(reason.rawValue)"
        }
    }

    var text: String {
        switch self {
        case .missingColumns(let names):
            "the heading has no column \(names.map { "'\($0)'" }.joined(separator: ", "))"
        case .ragged(let found, let wanted):
            "this row has \(found) columns and the heading has \(wanted); it is left out"
        case .neverClosed: "this quote is never closed; everything after it is left out"
        case .textAfterQuote: "text follows a closing quote; the row is left out"
        case .noPlace(let name): "'\(name)' has no latitude and longitude; it is left out"
        case .noName: "this row has no name or no authority; it is left out"
        case .moreRows(let count): "\(count) more rows are left out like those before"
        case .leftOut(let reason, let count):
            "\(count) \(reason.inWords) left out, this one first"
        }
    }
}

extension BranchFileReader.LeftOut {
    fileprivate var inWords: String {
        switch self {
        case .mobile: "mobile libraries have no fixed place and are"
        case .closed: "libraries that are closed or have nobody who runs them are"
        case .notPublic: "archives, prison libraries and others that are no public branch are"
        }
    }
}
