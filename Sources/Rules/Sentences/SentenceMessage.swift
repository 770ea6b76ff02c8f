import Diagnostics

/// What can be wrong with a sentence that should say a rule.
enum SentenceMessage: DiagnosticMessage, Equatable {
    case wanted(String, found: String, near: String?)
    case tooLong(Int)
    case tooDeep(Int)
    case otherValue(String, parameter: String, value: String)
    case noOutcome

    var code: String {
        switch self {
        case .wanted: "rules/sentence"
        case .tooLong: "rules/sentence-too-long"
        case .tooDeep: "rules/sentence-too-deep"
        case .otherValue: "rules/sentence-parameter"
        case .noOutcome: "rules/sentence-if-none"
        }
    }

    var text: String {
        switch self {
        case .wanted(let what, let found, _): "wanted \(what), found \(found)"
        case .tooLong(let limit): "the sentence is longer than \(limit) characters"
        case .tooDeep(let limit): "the sentence goes more than \(limit) levels deep"
        case .otherValue(let found, let parameter, let value):
            "'\(found)' is not the value of '\(parameter)', which is \(value) now; write "
                + "\(value), change the parameter, or leave '(\(parameter))' out"
        case .noOutcome:
            "the sentence must end with what becomes of it where there is none, such as "
                + "'; where there is none, this does not apply'"
        }
    }

    var suggestion: String? {
        if case .wanted(_, _, let near) = self { near } else { nil }
    }
}
