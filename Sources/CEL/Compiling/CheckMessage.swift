import Diagnostics

/// What can be wrong with an expression that is well written.
enum CheckMessage: DiagnosticMessage, Equatable {
    case undeclared(String, near: String?)
    case noSuchField(String, in: String, near: String?)
    case noOverload(String, [String])
    case unknownFunction(String, near: String?)
    case notATruth(String)
    case notARange(String)
    case wrongResult(String, wanted: String)
    case notSupported(String)

    var code: String {
        switch self {
        case .undeclared: "cel/undeclared"
        case .noSuchField: "cel/no-such-field"
        case .noOverload: "cel/no-such-overload"
        case .unknownFunction: "cel/unknown-function"
        case .notATruth: "cel/not-a-truth"
        case .notARange: "cel/not-a-range"
        case .wrongResult: "cel/wrong-result"
        case .notSupported: "cel/not-supported"
        }
    }

    var text: String {
        switch self {
        case .undeclared(let name, _): "'\(name)' is not declared"
        case .noSuchField(let field, let type, _): "'\(type)' has no field '\(field)'"
        case .noOverload(let name, let types):
            "'\(name)' does not take (\(types.joined(separator: ", ")))"
        case .unknownFunction(let name, _): "there is no function '\(name)'"
        case .notATruth(let type): "wanted true or false, found '\(type)'"
        case .notARange(let type): "wanted a list or a map to go through, found '\(type)'"
        case .wrongResult(let found, let wanted): "the expression gives '\(found)', not '\(wanted)'"
        case .notSupported(let what): "\(what) cannot be used yet"
        }
    }

    var suggestion: String? {
        switch self {
        case .undeclared(_, let near), .noSuchField(_, _, let near),
            .unknownFunction(_, let near):
            near
        case .noOverload, .notATruth, .notARange, .wrongResult, .notSupported: nil
        }
    }
}
