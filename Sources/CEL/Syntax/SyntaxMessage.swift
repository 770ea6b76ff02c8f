public import Diagnostics

/// What can be wrong with the writing of an expression.
public enum SyntaxMessage: DiagnosticMessage, Hashable {
    /// Something other than what may stand here.
    case unexpected(String, wanted: String)
    /// A character that CEL has no use for.
    case strayCharacter(String)
    /// A text without its closing quotes.
    case unclosedText
    /// An escape that CEL does not know.
    case badEscape(String)
    /// A number with letters in it, or without digits.
    case badNumber(String)
    /// A number too large for its type.
    case numberTooLarge(String)
    /// A word that CEL keeps for itself.
    case reservedWord(String)
    /// An argument of a macro that must be a plain name.
    case wantedName(macro: String)
    /// `has` of something other than a field.
    case wantedField
    /// An argument of a macro that must be written out.
    case wantedLiteral(macro: String)
    /// More bytes than the limit.
    case tooLong(Int)
    /// More levels than the limit.
    case tooDeep(Int)
    /// More parts than the limit.
    case tooManyParts(Int)

    public var code: String {
        switch self {
        case .unexpected: "cel/unexpected"
        case .strayCharacter: "cel/stray-character"
        case .unclosedText: "cel/unclosed-text"
        case .badEscape: "cel/bad-escape"
        case .badNumber: "cel/bad-number"
        case .numberTooLarge: "cel/number-too-large"
        case .reservedWord: "cel/reserved-word"
        case .wantedName, .wantedField, .wantedLiteral: "cel/macro-argument"
        case .tooLong, .tooDeep, .tooManyParts: "cel/too-large"
        }
    }

    public var text: String {
        switch self {
        case .unexpected(let found, let wanted): "wanted \(wanted), found \(found)"
        case .strayCharacter(let character): "'\(character)' means nothing here"
        case .unclosedText: "the text has no closing quotes"
        case .badEscape(let escape): "'\(escape)' is not an escape"
        case .badNumber(let number): "'\(number)' is not a number"
        case .numberTooLarge(let number): "'\(number)' is too large for its type"
        case .reservedWord(let word): "'\(word)' is kept for the language and cannot be a name"
        case .wantedName(let macro): "'\(macro)' wants a plain name for its variable"
        case .wantedField: "'has' wants a field, such as 'has(a.b)'"
        case .wantedLiteral(let macro): "'\(macro)' wants its argument written out"
        case .tooLong(let limit): "the expression is longer than \(limit) bytes"
        case .tooDeep(let limit): "the expression has more than \(limit) levels"
        case .tooManyParts(let limit): "the expression has more than \(limit) parts"
        }
    }
}

/// A syntax fault on its way to the log.
struct SyntaxFault: Error {
    let message: SyntaxMessage
    let range: Range<Int>
}
