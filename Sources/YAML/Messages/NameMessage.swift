import Diagnostics

/// What the reader says about keys, anchors, tags and directives.
enum NameMessage: DiagnosticMessage, Hashable {
    case duplicateKey(String)
    case undefinedAlias(String, near: String?)
    case aliasInsideItself(String)
    case badAnchor(String)
    case badTag
    case undefinedTagHandle
    case badDirective
    case tooManyDirectives(limit: Int)
    case wrongVersion

    var code: String {
        switch self {
        case .duplicateKey: "yaml/duplicate-key"
        case .undefinedAlias: "yaml/undefined-alias"
        case .aliasInsideItself: "yaml/cyclic-alias"
        case .badAnchor: "yaml/anchor"
        case .badTag, .undefinedTagHandle: "yaml/tag"
        case .badDirective, .tooManyDirectives, .wrongVersion: "yaml/directive"
        }
    }

    var text: String {
        switch self {
        case .duplicateKey(let name): "the key '\(name)' stands twice in this mapping"
        case .undefinedAlias(let name, _):
            "no '&\(name)' comes before this '*\(name)'; to mean it as text, quote it"
        case .aliasInsideItself(let name): "'*\(name)' stands inside the '&\(name)' that it repeats"
        case .badAnchor(let mark):
            "after '\(mark)' a name was wanted; to mean '\(mark)' as text, quote the value"
        case .badTag: "a tag was wanted after this '!'; to mean '!' as text, quote the value"
        case .undefinedTagHandle:
            "no %TAG line declares the prefix of this tag; to mean '!' as text, quote the value"
        case .badDirective: "a line that starts with '%' must be a %YAML or %TAG line"
        case .tooManyDirectives(let limit): "more than \(limit) lines start with '%'"
        case .wrongVersion: "wanted '%YAML 1.2', once at most"
        }
    }

    var suggestion: String? {
        if case .undefinedAlias(_, let near) = self { near } else { nil }
    }
}
