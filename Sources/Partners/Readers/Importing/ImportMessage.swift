package import Diagnostics

/// What can be said of a list that is imported.
package enum ImportMessage: DiagnosticMessage, Equatable {
    case empty
    case notText
    case brokenHeading
    case headingOnly
    case missingColumns([String], near: String?)
    case repeatedColumn(String)
    case ragged(found: Int, wanted: Int)
    case neverClosed
    case textAfterQuote
    case rowTooLong
    case noughts
    case noName
    case noPlace(String)
    case moreRows(Int)
    case leftOut(LeftOut, Int)
    case tooMany(Int)

    package var severity: Diagnostic.Severity {
        switch self {
        case .empty, .notText, .brokenHeading, .headingOnly, .missingColumns, .neverClosed,
            .rowTooLong, .tooMany:
            .error
        case .repeatedColumn, .ragged, .textAfterQuote, .noughts, .noName, .noPlace, .moreRows,
            .leftOut:
            .warning
        }
    }

    package var code: String {
        switch self {
        case .empty: "directory/empty-file"
        case .notText: "directory/not-text"
        case .brokenHeading: "directory/broken-heading"
        case .headingOnly: "directory/heading-only"
        case .missingColumns: "directory/missing-columns"
        case .repeatedColumn: "directory/repeated-column"
        case .ragged: "directory/ragged-row"
        case .neverClosed: "directory/quote-never-closed"
        case .textAfterQuote: "directory/text-after-quote"
        case .rowTooLong: "directory/row-too-long"
        case .noughts: "directory/noughts"
        case .noName: "directory/no-name"
        case .noPlace: "directory/no-place"
        case .moreRows: "directory/more-rows"
        case .leftOut(let reason, _): "directory/\(reason.code)"
        case .tooMany: "directory/too-many"
        }
    }

    package var suggestion: String? {
        guard case .missingColumns(_, let near) = self else { return nil }
        return near
    }
}

extension ImportMessage {
    package var text: String {
        switch self {
        case .empty: "wanted a list with its heading, and the file is empty"
        case .notText: "wanted CSV, and this is UTF-16 or no text: save it as 'CSV UTF-8'"
        case .brokenHeading: "wanted a heading, and its quotes do not match"
        case .headingOnly: "the list has a heading and no row below it"
        case .missingColumns(let names, _):
            "the heading has no \(names.count == 1 ? "column" : "columns") "
                + names.map { "'\($0)'" }.joined(separator: ", ")
        case .repeatedColumn(let name): "'\(name)' stands twice; the first is read"
        case .ragged(let found, let wanted):
            "this row has \(found) columns and the heading has \(wanted); it is left out"
        case .neverClosed: "this quote is never closed; nothing after it can be read"
        case .textAfterQuote: "text follows a closing quote; the row is left out"
        case .rowTooLong:
            "this row is longer than \(CSVRow.mostBytes >> 20) MiB; is it a list?"
        case .noughts: "this row holds bytes of nought, which no text does; it is left out"
        case .noName: "this row says too little: it has no name, or no authority; it is left out"
        case .noPlace(let name): "'\(name)' has no place that can be known; it is left out"
        case .moreRows(let count): "\(count) more rows are left out like those before"
        case .leftOut(let reason, let count): "left out, this one first: \(count) \(reason.text)"
        case .tooMany(let most):
            "a directory may have \(most) entries and this row is one more; leave some kinds out"
        }
    }
}

extension CSVRow.Fault {
    /// What is said of it.
    var message: ImportMessage {
        switch self {
        case .neverClosed: .neverClosed
        case .textAfterQuote: .textAfterQuote
        case .tooLong: .rowTooLong
        }
    }
}
