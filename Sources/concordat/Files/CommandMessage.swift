import Diagnostics

/// What the command itself can say.
enum CommandMessage: DiagnosticMessage, Equatable {
    case unknownRule(String, near: String?)
    case failure(String)
    case omitted(Int, Diagnostic.Severity)
    case noDay
    case otherRules(Int, digest: String)

    var severity: Diagnostic.Severity {
        switch self {
        case .unknownRule, .failure, .noDay: .error
        case .otherRules: .warning
        case .omitted(_, let severity): severity
        }
    }

    var code: String {
        switch self {
        case .unknownRule: "command/unknown-rule"
        case .failure: "command/file-failure"
        case .omitted: "command/omitted"
        case .noDay: "command/no-day"
        case .otherRules: "command/other-rules"
        }
    }

    var text: String {
        switch self {
        case .unknownRule(let rule, _): "there is no rule '\(rule)'"
        case .failure(let reason): reason
        case .omitted(let count, _): "\(count) more that are not shown"
        case .noDay: "the rule set has no 'examples-as-of': name a day with --as-of"
        case .otherRules(let audit, let digest):
            "audit \(audit) was run by other rules (\(digest)), so why findings changed is not "
                + "said: name its rule set with --rules"
        }
    }

    var suggestion: String? {
        switch self {
        case .unknownRule(_, let near): near
        case .failure, .omitted, .noDay, .otherRules: nil
        }
    }
}
