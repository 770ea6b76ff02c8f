import Diagnostics

/// What the reader says about how a value is written.
enum ValueMessage: DiagnosticMessage, Hashable {
    case reservedStart(String)
    case colonInValue
    case colonInFlow
    case unclosedQuote(String)
    case documentMarkInQuotes
    case unknownEscape(String)
    case shortEscape(String)
    case impossibleEscape(String)
    case badBlockHeader
    case zeroIndicator

    var code: String {
        switch self {
        case .reservedStart, .colonInValue, .colonInFlow: "yaml/needs-quotes"
        case .unclosedQuote, .documentMarkInQuotes: "yaml/unclosed"
        case .unknownEscape, .shortEscape, .impossibleEscape: "yaml/escape"
        case .badBlockHeader, .zeroIndicator: "yaml/block-header"
        }
    }

    var text: String {
        switch self {
        case .reservedStart(let mark):
            "a value cannot start with '\(mark)' unless it is in quotes"
        case .colonInValue: "a value that holds ': ' must be in quotes"
        case .colonInFlow: "a ':' before one of ',?[]{}' must be in quotes"
        case .unclosedQuote(let quote): "the text that this \(quote) opens is never closed"
        case .documentMarkInQuotes:
            "the quotes are still open at this '---' or '...'; close them, or indent the line"
        case .unknownEscape(let escape):
            "'\(escape)' is no escape; write '\\\\' for a backslash, or use single quotes"
        case .shortEscape(let escape):
            "'\(escape)' wants \(Self.digits(escape)) hexadecimal digits after it"
        case .impossibleEscape(let escape): "'\(escape)' stands for no character"
        case .badBlockHeader:
            "after '|' or '>' only '+', '-', a digit and a comment may stand on the line"
        case .zeroIndicator: "the indentation after '|' or '>' is from 1 to 9"
        }
    }

    private static func digits(_ escape: String) -> Int {
        escape.hasSuffix("x") ? 2 : escape.hasSuffix("u") ? 4 : 8
    }
}
