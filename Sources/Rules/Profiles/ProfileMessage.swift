import Diagnostics

/// What can be wrong with a profile.
enum ProfileMessage: DiagnosticMessage, Equatable {
    case needsReason(String)
    case noName(String, found: String)
    case noChoice
    case noChange([String])
    case notFor(String, found: String)
    case noFile(String)
    case ring([String])
    case tooDeep(Int)
    case unknown(String, what: String, near: String?)
    case leftOut(String, by: String)
    case twice(String)
    case changesNothing(String)
    case locked(String, by: String)
    case weakens(String, from: Strength, to: Strength, by: String)
    case levelNotMapped(String)
    case levelsTurned(String, String)
    case notGraded(String)
    case nothingLeft

    var severity: Diagnostic.Severity {
        if case .changesNothing = self { .warning } else { .error }
    }

    var code: String {
        switch self {
        case .needsReason: "profile/needs-reason"
        case .noName: "profile/no-name"
        case .noChoice: "profile/no-choice"
        case .noChange: "profile/no-change"
        case .notFor: "profile/not-for"
        case .noFile: "profile/no-file"
        case .ring: "profile/ring"
        case .tooDeep: "profile/too-deep"
        case .unknown: "profile/unknown-name"
        case .leftOut: "profile/left-out"
        case .twice: "profile/twice"
        case .changesNothing: "profile/changes-nothing"
        case .locked: "profile/locked"
        case .weakens: "profile/weakens"
        case .levelNotMapped: "profile/level-not-mapped"
        case .levelsTurned: "profile/levels-turned"
        case .notGraded: "profile/not-graded"
        case .nothingLeft: "profile/nothing-left"
        }
    }

    var text: String {
        switch self {
        case .needsReason(let what): "\(what) needs 'because': whose choice it is, and why"
        case .noName(let what, let found): "wanted \(what), found \(found)"
        case .noChoice: "wanted a choice by 'rule', 'clause' or 'strength', found none"
        case .noChange(let keys):
            "wanted something to change (\(keys.joined(separator: ", "))) or examples, found none"
        case .notFor(let wanted, let found):
            "the profile is written for '\(wanted)', and what it extends is '\(found)'"
        case .noFile(let name):
            "there is no '\(name)' beside this profile or among the rules of the command"
        case .ring(let names):
            "the profiles extend each other in a ring: \(names.joined(separator: ", "))"
        case .tooDeep(let most): "more than \(most) profiles lie one upon another"
        case .unknown(let name, let what, _): "the rule set has no \(what) '\(name)'"
        case .leftOut(let name, let profile): "'\(name)' is already left out by \(profile)"
        case .twice(let what): "the profile changes \(what) twice"
        case .changesNothing(let what): "\(what) is as it was, so this changes nothing"
        case .locked(let what, let profile): "\(what) is locked by \(profile)"
        case .weakens(let rule, let old, let new, let profile):
            "'\(rule)' is locked by \(profile): \(old.rawValue) may not become \(new.rawValue)"
        case .levelNotMapped(let level):
            "'from' does not say which new level '\(level)' becomes"
        case .levelsTurned(let worse, let better):
            "'\(worse)' was worse than '\(better)' and becomes a better level"
        case .notGraded(let rule): "'\(rule)' has no levels to change"
        case .nothingLeft: "the profile leaves no rule at all"
        }
    }

    var suggestion: String? {
        if case .unknown(_, _, let near) = self { near } else { nil }
    }
}
