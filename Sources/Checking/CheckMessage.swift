import Diagnostics
import Rules

/// What a check says about an inventory's statements and waivers.
enum CheckMessage: DiagnosticMessage, Equatable {
    case unknownRule(String, near: String?)
    case waiverNotNeeded(String)
    case waiverExpired(String, Day)
    case waiverNotYet(String, Day)
    case statementNotNeeded(String)
    case otherPack(String, String)
    case renamedRule(String, String)

    var severity: Diagnostic.Severity {
        switch self {
        case .unknownRule: .error
        case .waiverNotNeeded, .waiverExpired, .waiverNotYet, .statementNotNeeded,
            .otherPack, .renamedRule:
            .warning
        }
    }

    var code: String {
        switch self {
        case .unknownRule: "check/unknown-rule"
        case .waiverNotNeeded: "check/waiver-not-needed"
        case .waiverExpired: "check/waiver-expired"
        case .waiverNotYet: "check/waiver-not-yet"
        case .statementNotNeeded: "check/statement-not-needed"
        case .otherPack: "check/other-pack"
        case .renamedRule: "check/renamed-rule"
        }
    }

    var text: String {
        switch self {
        case .unknownRule(let rule, _): "the rule set has no rule '\(rule)'"
        case .waiverNotNeeded(let rule): "the waiver of '\(rule)' is not needed"
        case .waiverExpired(let rule, let day): "the waiver of '\(rule)' expired on \(day)"
        case .waiverNotYet(let rule, let day): "the waiver of '\(rule)' starts only on \(day)"
        case .statementNotNeeded(let what):
            "'\(what)' is stated as not applicable, but no rule needs the statement"
        case .otherPack(let what, let pack):
            "what is said of '\(what)' is about '\(pack)', which is not checked here"
        case .renamedRule(let old, let new):
            "the rule '\(old)' is now '\(new)'; this is taken for it"
        }
    }

    var suggestion: String? {
        switch self {
        case .unknownRule(_, let near): near
        case .renamedRule(_, let new): new
        case .waiverNotNeeded, .waiverExpired, .waiverNotYet, .statementNotNeeded,
            .otherPack:
            nil
        }
    }
}
