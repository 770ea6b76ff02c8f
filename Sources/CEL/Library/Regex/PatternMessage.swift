public import Diagnostics

/// What can be wrong with a pattern of `matches` and of the functions of `regex`.
public enum PatternMessage: DiagnosticMessage, Hashable {
    /// A group without its `)`.
    case unclosedGroup
    /// A `)` that closes nothing.
    case strayParenthesis
    /// A class without its `]`.
    case unclosedClass
    /// A range whose end comes before its start, or is no single character.
    case badRange(String)
    /// A class name that is not known, such as `[:letter:]` or `\p{Latn}`.
    case noSuchClass(String, near: String?)
    /// A repetition with nothing before it, such as that of `*a`.
    case nothingToRepeat(String)
    /// A repetition of a repetition, such as that of `a**`.
    case doubleRepetition(String)
    /// A count that is too large, or a range of counts the wrong way round.
    case badCount(String, limit: Int)
    /// An escape that patterns do not have.
    case badEscape(String)
    /// A pattern that ends in `\`.
    case loneBackslash
    /// Something that would need to go back in the text, such as `(?=…)` or `\1`.
    case unsupported(String)
    /// A flag that is not known.
    case badFlag(String)
    /// A name that a group cannot have.
    case badName(String)
    /// A name that another group has.
    case repeatedName(String)
    /// More groups within each other than the limit.
    case tooDeep(Int)
    /// More steps than the limit, once repetitions are written out.
    case tooLarge(Int)

    public var code: String { "cel/bad-pattern" }

    public var text: String {
        switch self {
        case .unclosedGroup: "the group has no closing ')'"
        case .strayParenthesis: "this ')' closes no group"
        case .unclosedClass: "the class has no closing ']'"
        case .badRange(let range): "'\(range)' is not a range from one character up to another"
        case .noSuchClass(let name, _): "there is no class '\(name)'"
        case .nothingToRepeat(let sign): "there is nothing before '\(sign)' to repeat"
        case .doubleRepetition(let signs): "'\(signs)' repeats what is repeated already"
        case .badCount(let count, let limit):
            "'\(count)' is not a count that goes up and does not pass \(limit)"
        case .badEscape(let escape): "'\(escape)' is not an escape"
        case .loneBackslash: "the pattern ends in a lone '\\'"
        case .unsupported(let part): "'\(part)' is not supported: no looking around, no going back"
        case .badFlag(let flag): "'\(flag)' is not a flag; there are 'i', 'm', 's' and 'U'"
        case .badName(let name): "'\(name)' cannot be the name of a group"
        case .repeatedName(let name): "two groups are named '\(name)'"
        case .tooDeep(let limit): "the pattern has more than \(limit) groups within each other"
        case .tooLarge(let limit): "the pattern takes more than \(limit) steps when written out"
        }
    }

    public var suggestion: String? {
        switch self {
        case .noSuchClass(_, let near): near
        case .unclosedGroup, .strayParenthesis, .unclosedClass, .badRange, .nothingToRepeat,
            .doubleRepetition, .badCount, .badEscape, .loneBackslash, .unsupported, .badFlag,
            .badName, .repeatedName, .tooDeep, .tooLarge:
            nil
        }
    }
}

/// A fault of a pattern and where it stands.
public struct PatternFault: Error, Sendable, Hashable {
    /// What is wrong.
    public let message: PatternMessage

    /// The part of the pattern that it is about, in Unicode scalars.
    public let range: Range<Int>

    /// Makes a fault of its message and its place.
    public init(_ message: PatternMessage, at range: Range<Int>) {
        self.message = message
        self.range = range
    }

    /// The fault as one line, with the place of its first character, counted from one.
    public var text: String {
        let near = message.suggestion.map { "; did you mean '\($0)'?" } ?? ""
        return "at character \(range.lowerBound + 1) of the pattern, \(message.text)\(near)"
    }
}
