import Diagnostics

/// What can be wrong with a directory's table.
enum TableMessage: DiagnosticMessage, Equatable {
    case unknownFormat(String)
    case unknownLine(String, near: String?)
    case sourceLine
    case repeatedSource(String)
    case noHeading
    case unknownColumn(String, near: String?)
    case repeatedColumn(String)
    case missingColumns([String])
    case ragged(found: Int, wanted: Int)
    case badRow(ImportMessage)
    case emptyCell(String)
    case unknownSource(String, near: String?)
    case unknownWord(String, wanted: String, near: String?)
    case wanted(String, found: String)
    case halfPlace
    case repeatedId(String)

    var code: String {
        switch self {
        case .unknownFormat: "table/unknown-format"
        case .unknownLine: "table/unknown-line"
        case .sourceLine: "table/source-line"
        case .repeatedSource: "table/repeated-source"
        case .noHeading: "table/no-heading"
        case .unknownColumn: "table/unknown-column"
        case .repeatedColumn: "table/repeated-column"
        case .missingColumns: "table/missing-columns"
        case .ragged: "table/ragged-row"
        case .badRow: "table/bad-row"
        case .emptyCell: "table/empty-cell"
        case .unknownSource: "table/unknown-source"
        case .unknownWord: "table/unknown-word"
        case .wanted: "table/wrong-cell"
        case .halfPlace: "table/half-place"
        case .repeatedId: "table/repeated-id"
        }
    }

    var text: String {
        switch self {
        case .unknownFormat(let found): "wanted '\(DirectoryTable.format)' and found '\(found)'"
        case .unknownLine(let key, _): "'# \(key)' is nothing that a directory says of itself"
        case .sourceLine:
            "wanted a source's name, what it is, its licence or nothing, its day or nothing"
        case .repeatedSource(let name): "the source '\(name)' stands twice"
        case .noHeading: "wanted a heading below the lines with '#' and found no more"
        case .unknownColumn(let name, _): "'\(name)' is not a column of a directory"
        case .repeatedColumn(let name): "the column '\(name)' stands twice"
        case .missingColumns(let names):
            "the heading has no column \(names.map { "'\($0)'" }.joined(separator: ", "))"
        case .ragged(let found, let wanted):
            "this row has \(found) columns and the heading has \(wanted)"
        case .badRow(let fault): fault.text
        case .emptyCell(let column): "the column '\(column)' may not be empty"
        case .unknownSource(let name, _): "no line '# source' has the name '\(name)'"
        case .unknownWord(let word, let wanted, _):
            "wanted a word for \(wanted) and found '\(word)'"
        case .wanted(let what, let found): "wanted \(what) and found '\(found)'"
        case .halfPlace: "a place needs a latitude to ±90 and a longitude to ±180"
        case .repeatedId(let id): "the id '\(id)' stands twice"
        }
    }

    var suggestion: String? {
        switch self {
        case .unknownLine(_, let near), .unknownColumn(_, let near), .unknownSource(_, let near),
            .unknownWord(_, _, let near):
            near
        case .unknownFormat, .sourceLine, .repeatedSource, .noHeading, .repeatedColumn,
            .missingColumns, .ragged, .badRow, .emptyCell, .wanted, .halfPlace, .repeatedId:
            nil
        }
    }
}
