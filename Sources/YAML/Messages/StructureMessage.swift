import Diagnostics

/// What the reader says about how lines and brackets make lists and mappings.
enum StructureMessage: DiagnosticMessage, Hashable {
    case tabIndent
    case tabBetween
    case badIndent
    case deeperThanValue
    case entryNotAllowed
    case entryExpected
    case keyNotAllowed
    case missingColon(String)
    case strayContent
    case strayComment
    case afterValue
    case strayMark(String)
    case unclosed(String)
    case missingComma(open: String)
    case malformed

    var code: String {
        switch self {
        case .tabIndent, .tabBetween: "yaml/tab"
        case .badIndent, .deeperThanValue, .entryExpected: "yaml/indentation"
        case .missingColon: "yaml/missing-colon"
        case .unclosed: "yaml/unclosed"
        case .missingComma: "yaml/missing-comma"
        case .entryNotAllowed, .keyNotAllowed, .strayContent, .strayMark, .strayComment,
            .afterValue:
            "yaml/stray"
        case .malformed: "yaml/malformed"
        }
    }

    var text: String {
        switch self {
        case .tabIndent: "a tab indents this line; use spaces"
        case .tabBetween: "a tab stands here where a space was wanted"
        case .badIndent: "this line is indented unlike the lines it belongs with"
        case .deeperThanValue:
            "this line is indented under a value that is complete; move it, or quote the value"
        case .entryNotAllowed: "a list entry '- ' cannot start here; put it on a line of its own"
        case .entryExpected:
            "this line needs a '- ', as on the lines before, or more spaces to belong to them"
        case .keyNotAllowed: "a key '? ' cannot start here; put it on a line of its own"
        case .missingColon(let words): "'\(words)' has no ': ' after it; a key was wanted"
        case .strayContent: "this stands after the end of the document"
        case .strayComment: "a comment wants a space before its '#'; to mean '#' as text, quote it"
        case .afterValue: "this stands after a value that has ended; wanted a new line, or quotes"
        case .strayMark(let mark): "'\(mark)' was not expected here; to mean it as text, quote it"
        case .unclosed(let open): "this '\(open)' is never closed; wanted a '\(Self.close(open))'"
        case .missingComma(let open): "wanted ',' or '\(Self.close(open))' here"
        case .malformed: "this cannot be read as YAML"
        }
    }

    private static func close(_ open: String) -> String { open == "[" ? "]" : "}" }
}
