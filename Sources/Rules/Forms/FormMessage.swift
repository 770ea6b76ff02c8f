import Diagnostics

/// What can be wrong with what a rule asks for.
enum FormMessage: DiagnosticMessage, Equatable {
    case unknownField(String, of: String, near: String?)
    case unknownForm(String, near: String)
    case notAList(String, String)
    case cannotDiffer(String)
    case unknownComparison(String, near: String?)
    case doesNotFit(String, String, String)
    case unknownName(String, near: String?)
    case parameterType(String, String, wanted: String)
    case emptinessWithin(Outcome)
    case either(String, String)

    var code: String {
        switch self {
        case .unknownField: "rules/unknown-field"
        case .unknownForm: "rules/unknown-form"
        case .notAList: "rules/not-a-list"
        case .cannotDiffer: "rules/cannot-differ"
        case .unknownComparison: "rules/unknown-comparison"
        case .doesNotFit: "rules/comparison-does-not-fit"
        case .unknownName: "rules/unknown-name"
        case .parameterType: "rules/parameter-type"
        case .emptinessWithin: "rules/if-none-within"
        case .either: "rules/either-or"
        }
    }

    var text: String {
        switch self {
        case .unknownField(let name, let owner, _): "'\(name)' is not a field of \(owner)"
        case .unknownForm(let name, _):
            "'\(name)' is neither a form of rule nor a field of the inventory"
        case .notAList(let name, let type): "wanted a list of records, but '\(name)' is \(type)"
        case .cannotDiffer(let name):
            "'different' needs a field with a vocabulary, and '\(name)' has none"
        case .unknownComparison(let name, _): "'\(name)' is not a comparison"
        case .doesNotFit(let keyword, let field, let type):
            "'\(keyword)' cannot be asked of '\(field)', which is \(type)"
        case .unknownName(let name, _): "'$\(name)' is neither a parameter nor a name given by 'as'"
        case .parameterType(let name, let found, let wanted):
            "wanted \(wanted), but '$\(name)' is \(found)"
        case .emptinessWithin(let outcome):
            "inside another form 'if-none' can be met or not-met, not '\(outcome.rawValue)'"
        case .either(let first, let second): "'\(second)' stands beside '\(first)'; only one can"
        }
    }

    var suggestion: String? {
        switch self {
        case .unknownField(_, _, let near), .unknownComparison(_, let near),
            .unknownName(_, let near):
            near
        case .unknownForm(_, let near): near
        case .notAList, .cannotDiffer, .doesNotFit, .parameterType, .emptinessWithin, .either: nil
        }
    }
}
