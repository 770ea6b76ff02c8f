import Diagnostics

/// What can be wrong with the writing of an expression.
enum SyntaxMessage: DiagnosticMessage, Equatable {
    case strayCharacter(String)
    case unclosedText
    case badEscape
    case numberTooLarge(String)
    case badNumber(String)
    case wanted(String, found: String)
    case reserved(String)
    case tooDeep(Int)
    case tooLong(Int)
    case macro(String, wanted: String)

    var code: String {
        switch self {
        case .strayCharacter: "cel/stray-character"
        case .unclosedText: "cel/unclosed-text"
        case .badEscape: "cel/bad-escape"
        case .numberTooLarge: "cel/number-too-large"
        case .badNumber: "cel/bad-number"
        case .wanted: "cel/syntax"
        case .reserved: "cel/reserved-word"
        case .tooDeep: "cel/too-deep"
        case .tooLong: "cel/too-long"
        case .macro: "cel/macro"
        }
    }

    var text: String {
        switch self {
        case .strayCharacter(let character): "'\(character)' has no meaning here"
        case .unclosedText: "this text is never closed"
        case .badEscape: "this is not an escape"
        case .numberTooLarge(let text): "'\(text)' is too large for a number"
        case .badNumber(let text): "'\(text)' is not a number"
        case .wanted(let wanted, let found): "wanted \(wanted), found \(found)"
        case .reserved(let word): "'\(word)' is a reserved word"
        case .tooDeep(let limit): "the expression goes more than \(limit) levels deep"
        case .tooLong(let limit): "the expression is longer than \(limit) bytes"
        case .macro(let name, let wanted): "'\(name)' wants \(wanted)"
        }
    }
}
