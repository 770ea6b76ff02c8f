import Diagnostics
import Rules

/// What is wrong with a scenario that somebody asks for.
enum ScenarioMessage: DiagnosticMessage, Equatable {
    case unknownNewPartner(String, near: String?)
    case unknownPartner(String, near: String?)
    case severalEntries(String, ids: [String])
    case severalPartners(String, names: [String])
    case noKind
    case noPartners(String)
    case tooEarly(Day, described: Day)

    var code: String {
        switch self {
        case .unknownNewPartner: "scenario/unknown-new-partner"
        case .unknownPartner: "scenario/unknown-partner"
        case .severalEntries: "scenario/several-entries"
        case .severalPartners: "scenario/several-partners"
        case .noKind: "scenario/no-kind"
        case .noPartners: "scenario/no-partners"
        case .tooEarly: "scenario/too-early"
        }
    }

    var text: String {
        switch self {
        case .unknownNewPartner(let text, _):
            "'\(text)' is no entry of a directory and no kind of partner; wanted one of these, or "
                + "a piece such as {partner: City Library, kind: public-libraries}"
        case .unknownPartner(let text, _): "the inventory has no partner '\(text)'"
        case .severalEntries(let name, let ids):
            "several entries are called '\(name)'; name one by its id: \(ids.listed)"
        case .severalPartners(let name, let names):
            "the inventory has several partners '\(name)'; name one of them: \(names.listed)"
        case .noKind: "a new partner needs a kind, such as kind: public-libraries"
        case .noPartners(let name):
            "there is no partner '\(name)' to leave out: the inventory records none"
        case .tooEarly(let day, let described):
            "the inventory describes \(described): it cannot say what is so on \(day), before it"
        }
    }

    var suggestion: String? {
        switch self {
        case .unknownNewPartner(_, let near), .unknownPartner(_, let near): near
        case .severalEntries, .severalPartners, .noKind, .noPartners, .tooEarly: nil
        }
    }
}

extension [String] {
    /// The first few, and how many more there are.
    fileprivate var listed: String {
        let names = prefix(5).joined(separator: ", ")
        return count > 5 ? "\(names) and \(count - 5) more" : names
    }
}
