import Diagnostics

/// What can be wrong with a spreadsheet.
enum SheetMessage: DiagnosticMessage, Equatable {
    case notAWorkbook(String)
    case tooLarge(String)
    case damaged(String, String)
    case documentType(String)
    case cellError(String)
    case noSheet(String)
    case unknownHeading(String, near: String?)
    case missingHeading(String)
    case repeated(String)
    case needsValue(String)
    case noId
    case needsOne([String], found: Int)
    case readOnly(String)
    case missingRow(String, String)
    case notWritten
    case unevenQuotes
    case unknownWord(String, of: String, near: String?)

    var severity: Diagnostic.Severity {
        switch self {
        case .readOnly, .missingRow: .warning
        default: .error
        }
    }

    var code: String {
        switch self {
        case .notAWorkbook: "sheet/not-a-workbook"
        case .tooLarge: "sheet/too-large"
        case .damaged: "sheet/damaged"
        case .documentType: "sheet/document-type"
        case .cellError: "sheet/cell-error"
        case .noSheet: "sheet/no-sheet"
        case .unknownHeading: "sheet/unknown-heading"
        case .missingHeading: "sheet/missing-heading"
        case .repeated: "sheet/repeated"
        case .needsValue: "sheet/needs-value"
        case .noId: "sheet/no-id"
        case .needsOne: "sheet/needs-one"
        case .readOnly: "sheet/read-only"
        case .missingRow: "sheet/missing-row"
        case .notWritten: "sheet/not-written"
        case .unevenQuotes: "sheet/uneven-quotes"
        case .unknownWord: "sheet/unknown-word"
        }
    }

    var text: String {
        switch self {
        case .notAWorkbook(let reason):
            "wanted an Excel workbook (.xlsx) or comma-separated values (.csv), but \(reason)"
        case .tooLarge(let what): "the spreadsheet holds more than \(what)"
        case .damaged(let part, let reason):
            "the part '\(part)' of the workbook is damaged: \(reason)"
        case .documentType(let part):
            "the part '\(part)' declares a document type, which no spreadsheet needs"
        case .cellError(let error): "the cell holds the error \(error) of a formula"
        case .noSheet(let name): "the workbook has no sheet '\(name)'"
        case .unknownHeading(let heading, _): "'\(heading)' is not a column of this sheet"
        case .missingHeading(let heading): "the sheet needs a column '\(heading)' in its first row"
        case .repeated(let what): "'\(what)' stands twice"
        case .needsValue(let what): "\(what) cannot be empty"
        case .needsOne(let headings, let found):
            "wanted a requirement, or levels, or neither where there is CEL, found "
                + (found == 0 ? "none of them" : "more than one of them") + ": "
                + headings.joined(separator: ", ")
        case .noId: "the row has no id, so nobody can tell what it belongs to"
        case .readOnly(let heading):
            "'\(heading)' is only for reading; change it in the rule set itself"
        case .missingRow(let what, let id):
            "\(what) '\(id)' has no row; it stays: delete it in the rule set where it should go"
        case .unevenQuotes:
            "wanted cells with a comma between them, found a quotation mark without its fellow"
        case .unknownWord(let word, let what, _): "'\(word)' is not \(what)"
        case .notWritten:
            "these changes cannot be made without touching more than they should, for instance "
                + "because of an anchor that several rules share; change the rule set by hand"
        }
    }

    var suggestion: String? {
        switch self {
        case .unknownHeading(_, let near), .unknownWord(_, _, let near): near
        default: nil
        }
    }
}
