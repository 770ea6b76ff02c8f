import Diagnostics

/// What the command itself can say.
enum CommandMessage: DiagnosticMessage, Equatable {
    case unknownRule(String, near: String?)
    case failure(String)
    case omitted(Int, Diagnostic.Severity)

    var severity: Diagnostic.Severity {
        switch self {
        case .unknownRule, .failure: .error
        case .omitted(_, let severity): severity
        }
    }

    var code: String {
        switch self {
        case .unknownRule: "command/unknown-rule"
        case .failure: "command/file-failure"
        case .omitted: "command/omitted"
        }
    }

    var text: String {
        switch self {
        case .unknownRule(let rule, _): "there is no rule '\(rule)'"
        case .failure(let reason): reason
        case .omitted(let count, _): "\(count) more that are not shown"
        }
    }

    var suggestion: String? {
        switch self {
        case .unknownRule(_, let near): near
        case .failure, .omitted: nil
        }
    }
}
