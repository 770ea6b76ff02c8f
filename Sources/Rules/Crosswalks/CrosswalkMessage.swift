import Diagnostics

/// What can be wrong with a crosswalk.
enum CrosswalkMessage: DiagnosticMessage, Equatable {
    case otherPack(String, found: String)
    case unknown(String, what: String, near: String?)
    case needsReason
    case needsSource

    var code: String {
        switch self {
        case .otherPack: "crosswalk/other-pack"
        case .unknown: "crosswalk/unknown-name"
        case .needsReason: "crosswalk/needs-reason"
        case .needsSource: "crosswalk/needs-source"
        }
    }

    var text: String {
        switch self {
        case .otherPack(let wanted, let found):
            "the crosswalk is to rules of '\(wanted)', and the rule set is '\(found)'"
        case .unknown(let name, let what, _): "there is no \(what) '\(name)'"
        case .needsReason: "a link needs 'because': why the rules belong under the heading"
        case .needsSource: "a verified link needs 'source': where the framework says so"
        }
    }

    var suggestion: String? {
        if case .unknown(_, _, let near) = self { near } else { nil }
    }
}
