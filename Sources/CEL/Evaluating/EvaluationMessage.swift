public import Diagnostics

/// What can go wrong while an expression runs.
public enum EvaluationMessage: DiagnosticMessage, Hashable, Error {
    /// Division by nought.
    case divisionByZero
    /// A remainder after division by nought.
    case remainderByZero
    /// A result too large for its type; of which operation.
    case overflow(String)
    /// An index that a list of so many elements does not have.
    case indexOutOfRange(Int64, count: Int)
    /// A key that a map does not have.
    case noSuchKey(String)
    /// A field that a value of a type does not have.
    case noSuchField(String, in: String)
    /// A function that takes no such arguments.
    case noSuchOverload(String, [String])
    /// A name that nothing declares.
    case undeclared(String)
    /// A key that stands twice in a map.
    case repeatedKey(String)
    /// A key of a type that maps do not take.
    case unsupportedKey(String)
    /// A value that is not of the type to which it was to be turned.
    case notConvertible(String, to: String)
    /// A value out of the range of a type.
    case outOfRange(String, of: String)
    /// A condition that is not a truth; of which type it is.
    case notTruth(String)
    /// The value of an empty optional.
    case emptyOptional
    /// More work than the limits allow.
    case tooMuchWork(Int)
    /// A text of more bytes than a function may give.
    case tooLong(Int)
    /// A pattern that cannot be read.
    case badPattern(PatternFault)
    /// What a function says itself.
    case refused(function: String, String)

    public var code: String {
        switch self {
        case .divisionByZero, .remainderByZero: "cel/division-by-zero"
        case .overflow: "cel/overflow"
        case .indexOutOfRange: "cel/index-out-of-range"
        case .noSuchKey: "cel/no-such-key"
        case .noSuchField: "cel/no-such-field"
        case .noSuchOverload: "cel/no-such-overload"
        case .undeclared: "cel/undeclared"
        case .repeatedKey: "cel/repeated-key"
        case .unsupportedKey: "cel/unsupported-key"
        case .notConvertible: "cel/not-convertible"
        case .outOfRange: "cel/out-of-range"
        case .notTruth: "cel/not-a-truth"
        case .emptyOptional: "cel/empty-optional"
        case .tooMuchWork: "cel/too-much-work"
        case .tooLong: "cel/too-long"
        case .badPattern(let fault): fault.message.code
        case .refused: "cel/refused"
        }
    }

    public var text: String {
        switch self {
        case .divisionByZero: "division by zero"
        case .remainderByZero: "remainder of a division by zero"
        case .overflow(let operation): "the result of '\(operation)' is too large for its type"
        case .indexOutOfRange(let index, let count):
            "index \(index) is out of range for a list of \(count)"
        case .noSuchKey(let key): "no such key: \(key)"
        case .noSuchField(let field, let type): "'\(type)' has no field '\(field)'"
        case .noSuchOverload(let function, let types):
            "'\(function)' does not take (\(types.joined(separator: ", ")))"
        case .undeclared(let name): "'\(name)' is not declared"
        case .repeatedKey(let key): "the key \(key) stands twice"
        case .unsupportedKey(let type): "a map's keys cannot be of type '\(type)'"
        case .notConvertible(let value, let type): "\(value) cannot be turned into '\(type)'"
        case .outOfRange(let value, let type): "\(value) is out of the range of '\(type)'"
        case .notTruth(let type): "wanted true or false, found '\(type)'"
        case .emptyOptional: "the optional is empty"
        case .tooMuchWork(let limit): "the expression takes more than \(limit) steps"
        case .tooLong(let limit): "the result is a text of more than \(limit) bytes"
        case .badPattern(let fault): fault.text
        case .refused(let function, let reason): "'\(function)': \(reason)"
        }
    }
}
