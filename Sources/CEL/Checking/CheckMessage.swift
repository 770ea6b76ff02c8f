public import Diagnostics

/// What can be wrong with the meaning of an expression.
public enum CheckMessage: DiagnosticMessage, Hashable {
    /// A name that nothing declares.
    case undeclared(String, near: String?)
    /// A function that nothing declares.
    case noSuchFunction(String, near: String?)
    /// A field that a record does not have.
    case noSuchField(String, of: String, near: String?)
    /// A field of something that has none.
    case noFields(String)
    /// A function that takes no such arguments; what it takes.
    case noOverload(String, found: [String], candidates: [String])
    /// A macro over something that is neither a list nor a map.
    case notIterable(String)
    /// An expression of another type than is wanted.
    case wrongType(wanted: String, found: String)
    /// A hand-built expression with more levels than the limit.
    case tooDeep(Int)

    public var code: String {
        switch self {
        case .undeclared: "cel/undeclared"
        case .noSuchFunction: "cel/no-such-function"
        case .noSuchField, .noFields: "cel/no-such-field"
        case .noOverload: "cel/no-such-overload"
        case .notIterable: "cel/not-iterable"
        case .wrongType: "cel/wrong-type"
        case .tooDeep: "cel/too-large"
        }
    }

    public var text: String {
        switch self {
        case .undeclared(let name, _): "'\(name)' is not declared"
        case .noSuchFunction(let name, _): "there is no function '\(name)'"
        case .noSuchField(let field, let type, _): "'\(type)' has no field '\(field)'"
        case .noFields(let type): "a value of type '\(type)' has no fields"
        case .noOverload(let name, let found, let candidates):
            "'\(name)' does not take (\(found.joined(separator: ", "))); it takes "
                + candidates.joined(separator: " or ")
        case .notIterable(let type): "wanted a list or a map, found '\(type)'"
        case .wrongType(let wanted, let found): "wanted '\(wanted)', found '\(found)'"
        case .tooDeep(let limit): "the expression has more than \(limit) levels"
        }
    }

    public var suggestion: String? {
        switch self {
        case .undeclared(_, let near), .noSuchFunction(_, let near), .noSuchField(_, _, let near):
            near
        case .noFields, .noOverload, .notIterable, .wrongType, .tooDeep: nil
        }
    }
}

extension Type {
    /// The type as people call it: `timestamp`, not `google.protobuf.Timestamp`.
    var plainName: String {
        description.replacing("google.protobuf.Timestamp", with: "timestamp")
            .replacing("google.protobuf.Duration", with: "duration")
    }
}
