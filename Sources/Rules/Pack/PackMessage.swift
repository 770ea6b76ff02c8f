import Diagnostics

/// What can be wrong with a pack.
enum PackMessage: DiagnosticMessage, Equatable {
    case unknownFigure(String, near: String?)
    case noNumber(String)
    case pluralWords(String, String, [Int], found: Int)
    case unknownClause(String, near: String?)
    case unknownKind(String, near: String?)
    case unknownLevel(String, near: String?)
    case needsOne([String], found: [String])
    case clauseWithoutRule(String)
    case nameTaken(String, by: String)
    case needsReason(String)

    var code: String {
        switch self {
        case .unknownFigure: "rules/unknown-figure"
        case .noNumber: "rules/no-number"
        case .pluralWords: "rules/plural-words"
        case .unknownClause: "rules/unknown-clause"
        case .unknownKind: "rules/unknown-kind"
        case .unknownLevel: "rules/unknown-level"
        case .needsOne: "rules/needs-one"
        case .clauseWithoutRule: "rules/clause-without-rule"
        case .nameTaken: "rules/name-taken"
        case .needsReason: "rules/needs-reason"
        }
    }

    var text: String {
        switch self {
        case .unknownFigure(let name, _): "'{\(name)}' is not a figure that a message has"
        case .noNumber(let name): "'{\(name)}' is no number, so no words can go with it"
        case .pluralWords(let name, let language, let wanted, let found):
            "'{\(name)|…}' needs \(wanted.map(String.init).joined(separator: " or ")) words in "
                + "'\(language)', such as {\(name)|partner|partners}; found \(found)"
        case .unknownClause(let name, _): "'\(name)' is not a clause of this rule set"
        case .unknownKind(let name, _): "'\(name)' is not a kind of partner"
        case .unknownLevel(let name, _): "'\(name)' is not a level of this rule set"
        case .needsOne(let keys, let found):
            "the rule needs exactly one of \(keys.joined(separator: ", ")), found "
                + (found.isEmpty ? "none" : found.joined(separator: " and "))
        case .clauseWithoutRule(let id):
            "clause '\(id)' has no rule; write one, or say 'checked-by: manual'"
        case .nameTaken(let name, let owner): "'\(name)' is already the name of \(owner)"
        case .needsReason(let what): "\(what) needs 'because': whose choice it is, and why"
        }
    }

    var suggestion: String? {
        switch self {
        case .unknownFigure(_, let near), .unknownClause(_, let near), .unknownKind(_, let near),
            .unknownLevel(_, let near):
            near
        case .noNumber, .pluralWords, .needsOne, .clauseWithoutRule, .nameTaken, .needsReason: nil
        }
    }
}
